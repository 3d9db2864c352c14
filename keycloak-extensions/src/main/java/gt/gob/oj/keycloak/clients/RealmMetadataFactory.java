package gt.gob.oj.keycloak.clients;

import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCWellKnownProviderFactory;
import org.keycloak.wellknown.WellKnownProvider;

/** Replaces the stock {@code openid-configuration}. */
public final class RealmMetadataFactory extends OIDCWellKnownProviderFactory {

    @Override
    public WellKnownProvider create(KeycloakSession session) {
        return new RealmMetadata(session);
    }

    @Override
    public int order() {
        return 10;
    }
}
