package gt.gob.oj.keycloak.cape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What CAPE said within one request. Keycloak asks for the same person several times; CAPE is asked once. */
final class RequestAnswers {

    private final KeycloakSession session;
    private final LegacyAccounts accounts;
    private final Map<String, Optional<LegacyAccount>> answers = new HashMap<>();

    RequestAnswers(KeycloakSession session, LegacyAccounts accounts) {
        this.session = session;
        this.accounts = accounts;
    }

    /** Empty when nobody has the address, and when CAPE is silent: then the {@link CapeOutage} is noted. */
    Optional<LegacyAccount> about(String email) {
        if (CapeOutage.isNoted(session)) {
            return Optional.empty();
        }
        try {
            return answers.computeIfAbsent(email, accounts::findByEmail);
        } catch (LegacyUnavailableException e) {
            CapeOutage.note(session);
            return Optional.empty();
        }
    }
}
