package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.Network;
import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.cape.TypedName;
import java.time.Duration;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * What slows down whoever tries passwords: counted by the name that is typed, whether anybody has it or not, and by the
 * address of the network. An attempt is counted before it is judged, in a transaction of its own, so that many at once
 * are as many as one after the other.
 */
final class Brakes {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final KeycloakSession session;
    private final RealmModel realm;
    private final BrakeSettings settings;
    private final String name;
    private final String address;

    Brakes(KeycloakSession session, RealmModel realm, BrakeSettings settings, String name, String address) {
        this.session = session;
        this.realm = realm;
        this.settings = settings;
        this.name = TypedName.key(name);
        this.address = Network.of(address);
    }

    /** How many there were within the while, this one included. */
    record Attempt(int byName, int byAddress, BrakeSettings settings) {

        /** Then nobody of the network is heard without the captcha; with it everybody still is. */
        boolean isOneOfTooMany() {
            return byAddress > settings.refusalByAddress();
        }

        boolean needsCaptcha() {
            return byName > settings.captchaByName() || byAddress > settings.captchaByAddress();
        }

        boolean nextNeedsCaptcha() {
            return byName >= settings.captchaByName() || byAddress >= settings.captchaByAddress();
        }
    }

    Attempt attempt() {
        return inOwnTransaction(own -> {
            int byAddress = address.isEmpty() ? 0 : addresses(own).add(address);
            int byName = names(own).add(name);
            Tally.forgetTheOldest(own);
            return new Attempt(byName, byAddress, settings);
        });
    }

    /**
     * Takes back this attempt alone: were the failures before it forgotten, the captcha would be gone, and tell a
     * stranger that the owner has signed in. Always first the address, then the name, so that there is no deadlock.
     */
    void wasRight() {
        inOwnTransaction(own -> {
            addresses(own).takeBack(address);
            names(own).takeBack(name);
            return true;
        });
    }

    /** Before anybody is named. */
    boolean firstNeedsCaptcha() {
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
