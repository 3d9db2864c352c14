package gt.gob.oj.keycloak.cape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What CAPE said within one request. Keycloak asks for the same person several times; CAPE is asked once. */
final class RequestAnswers {

    private static final String NOTE = "oj.cape.answers";

    private final KeycloakSession session;
    private final LegacyAccounts accounts;
    private final Kept kept;

    RequestAnswers(KeycloakSession session, LegacyAccounts accounts) {
        this.session = session;
        this.accounts = accounts;
        Kept earlier = session.getAttribute(NOTE, Kept.class);
        this.kept = earlier == null ? new Kept(new HashMap<>()) : earlier;
        session.setAttribute(NOTE, kept);
    }

    private record Kept(Map<String, Optional<LegacyAccount>> answers) {}

    /** Empty when nobody has the address, and when CAPE is silent: then the {@link CapeOutage} is noted. */
    Optional<LegacyAccount> about(String email) {
        if (CapeOutage.isNoted(session)) {
            return Optional.empty();
        }
        try {
            return kept.answers().computeIfAbsent(email, accounts::findByEmail);
        } catch (LegacyUnavailableException e) {
            CapeOutage.note(session);
            return Optional.empty();
        }
    }
}
