package gt.gob.oj.keycloak.clients;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/** The grants that at least one enabled client of a realm may use. */
final class Grants {

    private static final Map<String, String> BY_ATTRIBUTE = Map.of(
            "oauth2.device.authorization.grant.enabled", OAuth2Constants.DEVICE_CODE_GRANT_TYPE,
            "oidc.ciba.grant.enabled", OAuth2Constants.CIBA_GRANT_TYPE,
            "standard.token.exchange.enabled", OAuth2Constants.TOKEN_EXCHANGE_GRANT_TYPE,
            "oauth2.jwt.authorization.grant.enabled", OAuth2Constants.JWT_AUTHORIZATION_GRANT);

    private Grants() {}

    static Set<String> of(RealmModel realm) {
        Set<String> grants = new TreeSet<>();
        realm.getClientsStream()
                .filter(client -> client.isEnabled() && !client.isBearerOnly())
                .forEach(client -> add(client, grants));
        return grants;
    }

    private static void add(ClientModel client, Set<String> grants) {
        if (client.isStandardFlowEnabled()) {
            grants.add(OAuth2Constants.AUTHORIZATION_CODE);
            grants.add(OAuth2Constants.REFRESH_TOKEN);
        }
        if (client.isImplicitFlowEnabled()) {
            grants.add(OAuth2Constants.IMPLICIT);
        }
        if (client.isDirectAccessGrantsEnabled()) {
            grants.add(OAuth2Constants.PASSWORD);
        }
        if (client.isServiceAccountsEnabled()) {
            grants.add(OAuth2Constants.CLIENT_CREDENTIALS);
        }
        BY_ATTRIBUTE.forEach((attribute, grant) -> {
            if (Boolean.parseBoolean(client.getAttribute(attribute))) {
                grants.add(grant);
            }
        });
    }
}
