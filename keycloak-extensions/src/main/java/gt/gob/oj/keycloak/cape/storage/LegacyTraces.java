package gt.gob.oj.keycloak.cape.storage;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Maps the future local id of a CAPE account back to the account for some minutes after a sign-in attempt. The id alone
 * does not find a person who is not local yet. Kept in memory and shared between nodes.
 */
public final class LegacyTraces {

    private static final String NAME = "cape.trace.";
    private static final String ACCOUNT = "account";
    private static final long FIVE_MINUTES = 300;

    private LegacyTraces() {}

    /** Stores nothing for local people. */
    public static void leave(KeycloakSession session, UserModel user) {
        if (user instanceof CapeUser person) {
            session.singleUseObjects()
                    .put(
                            NAME + person.getId(),
                            FIVE_MINUTES,
                            Map.of(ACCOUNT, person.account().id()));
        }
    }

    /** The account's id in CAPE. */
    public static Optional<String> accountOf(KeycloakSession session, String localId) {
        return Optional.ofNullable(session.singleUseObjects().get(NAME + localId))
                .map(notes -> notes.get(ACCOUNT));
    }

    /**
     * The address of an active account that is not local yet.
     *
     * @throws IllegalStateException in an outage, so that the mail is retried
     */
    public static Optional<String> addressOf(KeycloakSession session, RealmModel realm, String account) {
        return switch (new LegacyPeople(session, realm).withId(account)) {
            case LegacyAnswer.Found<Optional<LegacyAccount>>(var found) ->
                found.filter(LegacyAccount::active).map(LegacyAccount::email).filter(email -> !email.isEmpty());
            case LegacyAnswer.Outage<?> outage ->
                throw new IllegalStateException("CAPE does not answer, so the owner of the account is unknown");
        };
    }
}
