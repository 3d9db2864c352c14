package gt.gob.oj.keycloak.clients;

import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/** The scopes that at least one client may request, except internal ones. */
final class AnnouncedScopes {

    private AnnouncedScopes() {}

    static List<ClientScopeModel> of(RealmModel realm) {
        List<String> assigned = realm.getClientsStream()
                .filter(ClientModel::isEnabled)
                .flatMap(client -> Stream.of(client.getClientScopes(true), client.getClientScopes(false)))
                .flatMap(scopes -> scopes.keySet().stream())
                .distinct()
                .toList();
        return realm.getClientScopesStream()
                .filter(scope -> OIDCLoginProtocol.LOGIN_PROTOCOL.equals(scope.getProtocol()))
                .filter(ClientScopeModel::isIncludeInOpenIDProviderMetadata)
                .filter(scope -> assigned.contains(scope.getName()))
                .toList();
    }
}
