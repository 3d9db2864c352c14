package gt.gob.oj.keycloak.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
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
    private static final int IPV6_NETWORK_BYTES = 8;

    private final KeycloakSession session;
    private final RealmModel realm;
    private final BrakeSettings settings;
    private final String name;
    private final String address;

    Brakes(KeycloakSession session, RealmModel realm, BrakeSettings settings, String name, String address) {
        this.session = session;
        this.realm = realm;
        this.settings = settings;
        this.name = name.strip().toLowerCase(Locale.ROOT);
        this.address = network(address);
    }

    /** How many there were within the while, this one included. */
    record Attempt(int byName, int byAddress, BrakeSettings settings) {

        boolean isRefused() {
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
            return new Attempt(names(own).add(name), byAddress, settings);
        });
    }

    /** Always first the address, then the name: two transactions then never wait for each other in a circle. */
    void wasRight() {
        inOwnTransaction(own -> {
            addresses(own).takeBack(address);
            names(own).forget(name);
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

    /**
     * Empty for this very machine: there sits a proxy that does not say who is behind it, and they are not one. Of IPv6 the
     * network: a subscriber has as many addresses in it as they like.
     */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            return parsed.isLoopbackAddress()
                    ? ""
                    : HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
