package gt.gob.oj.keycloak.clients;

import java.util.Comparator;
import java.util.Map;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.utils.AcrUtils;

/** Levels of assurance. Their names and numbers stand in one place: the realm's attribute {@code acr.loa.map}. */
public final class Levels {

    private Levels() {}

    /** The {@code acr} that a client asks for by default; the realm's lowest when it asks for none. */
    public static String defaultOf(RealmModel realm, ClientModel client) {
        return AcrUtils.getDefaultAcrValues(client).stream()
                .findFirst()
                .orElseGet(() -> lowest(realm).getKey());
    }

    /** The lowest level that the realm knows: an account whose e-mail address is confirmed. */
    public static Map.Entry<String, Integer> lowest(RealmModel realm) {
        return AcrUtils.getAcrLoaMap(realm).entrySet().stream()
                .min(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow(() -> new IllegalStateException("acr.loa.map of realm " + realm.getName() + " is empty"));
    }
}
