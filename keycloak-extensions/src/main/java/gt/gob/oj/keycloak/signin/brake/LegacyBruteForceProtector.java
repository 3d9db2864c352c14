package gt.gob.oj.keycloak.signin.brake;

import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.keycloak.common.ClientConnection;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.BruteForceProtector;

/**
 * Adds permanent lockouts for people of CAPE who are not local yet. Keycloak (26.7.5) looks them up by id to disable
 * them and finds nobody. It therefore neither locks the account nor sends the event that causes the mail. Here the
 * counted failures lock the account. The lock ends when the owner chooses a password by the reset link, or a technical
 * operator removes the failures.
 */
record LegacyBruteForceProtector(KeycloakSession session, BruteForceProtector stock) implements BruteForceProtector {

    @Override
    public void failedLogin(
            RealmModel realm, UserModel user, ClientConnection connection, UriInfo uri, Set<String> categories) {
        if (realm.isPermanentLockout() && LegacyPeople.isLegacy(user)) {
            PermanentLockout before = lockout(realm, user);
            if (!before.isReached() && before.afterFailure().isReached()) {
                new EventBuilder(realm, session, connection)
                        .event(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT)
                        .user(user.getId())
                        .detail(Details.REASON, "brute_force_attack detected")
                        .success();
            }
        }
        stock.failedLogin(realm, user, connection, uri, categories);
    }

    @Override
    public boolean isPermanentlyLockedOut(KeycloakSession current, RealmModel realm, UserModel user) {
        return ConcurrentAttempts.isRefused(current, s -> stock.isPermanentlyLockedOut(s, realm, user))
                || (realm.isPermanentLockout()
                        && LegacyPeople.isLegacy(user)
                        && lockout(realm, user).isReached());
    }

    private PermanentLockout lockout(RealmModel realm, UserModel user) {
        return PermanentLockout.of(realm, session.loginFailures().getUserLoginFailure(realm, user.getId()));
    }

    @Override
    public boolean isTemporarilyDisabled(KeycloakSession current, RealmModel realm, UserModel user) {
        return ConcurrentAttempts.isRefused(current, s -> stock.isTemporarilyDisabled(s, realm, user));
    }

    @Override
    public void successfulLogin(
            RealmModel realm, UserModel user, ClientConnection connection, UriInfo uri, Set<String> categories) {
        stock.successfulLogin(realm, user, connection, uri, categories);
    }

    @Override
    public void cleanUpPermanentLockout(KeycloakSession current, RealmModel realm, UserModel user) {
        stock.cleanUpPermanentLockout(current, realm, user);
    }

    @Override
    public void close() {}
}
