package gt.gob.oj.keycloak.clients;

import jakarta.ws.rs.core.Response;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProvider;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProviderFactory;
import org.keycloak.protocol.oidc.TokenIntrospectionProvider;
import org.keycloak.representations.AccessToken;

/** Replaces the stock introspection of access tokens. */
public final class AccessTokenIntrospectionFactory extends AccessTokenIntrospectionProviderFactory {

    @Override
    public TokenIntrospectionProvider create(KeycloakSession session) {
        return new AccessTokenIntrospectionProvider<AccessToken>(session) {
            @Override
            public Response introspect(String token, EventBuilder event) {
                return WithoutUsername.of(super.introspect(token, event));
            }
        };
    }

    @Override
    public int order() {
        return 10;
    }
}
