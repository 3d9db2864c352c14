package gt.gob.oj.keycloak.signin.brake;

import gt.gob.oj.keycloak.Network;
import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.cape.TypedName;
import java.time.Duration;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Slows down password guessing. Counts attempts by typed name, existing or not, and by network. Each attempt is counted
 * in its own transaction before the password is checked, so that concurrent attempts count fully.
 */
public final class Brakes {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final KeycloakSession session;
    private final RealmModel realm;
    private final BrakeSettings settings;
    private final String name;
    private final String address;

    public Brakes(KeycloakSession session, RealmModel realm, BrakeSettings settings, String name, String address) {
        this.session = session;
        this.realm = realm;
        this.settings = settings;
        this.name = TypedName.key(name);
        this.address = Network.of(address);
    }

    /** The same key for all spellings of a name. */
    public static String key(RealmModel realm, String typed) {
        return realm.getId() + ' ' + TypedName.key(typed);
    }

    /** Attempts within the window, including this one. */
    public record Attempt(int byName, int byAddress, BrakeSettings settings) {

        /** Whether the network is refused without a solved captcha. */
        public boolean isNetworkRefused() {
            return byAddress > settings.refusalByAddress();
        }

        public boolean needsCaptcha() {
            return byName > settings.captchaByName() || byAddress > settings.captchaByAddress();
        }

        public boolean nextNeedsCaptcha() {
            return byName >= settings.captchaByName() || byAddress >= settings.captchaByAddress();
        }
    }

    public Attempt attempt() {
        return inOwnTransaction(own -> {
            int byAddress = address.isEmpty() ? 0 : addresses(own).add(address);
            int byName = names(own).add(name);
            Tally.deleteExpired(own);
            return new Attempt(byName, byAddress, settings);
        });
    }

    /**
     * Subtracts only this attempt. Clearing earlier failures would remove the captcha and so reveal to a stranger that
     * the owner has signed in. Always updates the address before the name, to avoid a deadlock.
     */
    public void passwordWasRight() {
        inOwnTransaction(own -> {
            addresses(own).subtract(address);
            names(own).subtract(name);
            return true;
        });
    }

    /** Whether the captcha is required before a name is typed. */
    public boolean firstNeedsCaptcha() {
        return !address.isEmpty() && addresses(session).count(address) >= settings.captchaByAddress();
    }

    private Tally names(KeycloakSession own) {
        return new Tally(own, realm, "signin-name", WINDOW);
    }

    private Tally addresses(KeycloakSession own) {
        return new Tally(own, realm, "signin-address", WINDOW);
    }

    private <T> T inOwnTransaction(Function<KeycloakSession, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), work::apply);
    }
}
