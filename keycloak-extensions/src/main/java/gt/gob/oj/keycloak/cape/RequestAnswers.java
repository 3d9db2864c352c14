package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** What CAPE said within one request. Keycloak asks for the same person several times; CAPE is asked once. */
final class RequestAnswers {

    private static final String NOTE = "oj.cape.answers.";

    private final KeycloakSession session;
    private final LegacyAccounts accounts;
    private final Kept kept;

    /** @param storage id of the one that asks: another one has other answers */
    RequestAnswers(KeycloakSession session, String storage, LegacyAccounts accounts) {
        this.session = session;
        this.accounts = accounts;
        Kept earlier = session.getAttribute(NOTE + storage, Kept.class);
        this.kept = earlier == null ? new Kept(new HashMap<>()) : earlier;
        session.setAttribute(NOTE + storage, kept);
    }

    private record Kept(Map<String, List<LegacyAccount>> answers) {}

    /** All rows with the address; none when CAPE knows nobody, and when CAPE is silent: then the {@link CapeOutage} is noted. */
    List<LegacyAccount> withEmail(String email) {
        return about(email, () -> accounts.findByEmail(email));
    }

    /** All rows with the CUI; the same on silence. */
    List<LegacyAccount> withCui(Cui cui) {
        return about(cui.digits(), () -> accounts.findByCui(cui));
    }

    Optional<LegacyAccount> withId(String id) {
        return about("id " + id, () -> accounts.findById(id).stream().toList()).stream()
                .findFirst();
    }

    /** Empty, too, when CAPE is silent: who asks wants no more than a figure. */
    OptionalLong count() {
        try {
            return accounts.count();
        } catch (LegacyUnavailableException e) {
            return OptionalLong.empty();
        }
    }

    private List<LegacyAccount> about(String key, Supplier<List<LegacyAccount>> question) {
        if (CapeOutage.isNoted(session)) {
            return List.of();
        }
        try {
            return kept.answers().computeIfAbsent(key, asked -> question.get());
        } catch (LegacyUnavailableException e) {
            CapeOutage.note(session);
            return List.of();
        }
    }
}
