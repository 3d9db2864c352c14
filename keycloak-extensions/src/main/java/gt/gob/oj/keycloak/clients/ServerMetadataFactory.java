package gt.gob.oj.keycloak.clients;

import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oauth2.OAuth2WellKnownProviderFactory;
import org.keycloak.wellknown.WellKnownProvider;

/**
 * Replaces the stock {@code oauth-authorization-server} (RFC 8414), which has the same content as OpenID Connect's
 * metadata.
 */
public final class ServerMetadataFactory extends OAuth2WellKnownProviderFactory {

    @Override
    public WellKnownProvider create(KeycloakSession session) {
        return new RealmMetadata(session);
    }

    @Override
    public int order() {
        return 10;
    }
}
