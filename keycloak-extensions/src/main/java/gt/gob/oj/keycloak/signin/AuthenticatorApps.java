package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.Discretion;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.OTPCredentialProvider;
import org.keycloak.credential.OTPCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resources.account.AccountCredentialResource;

/** In the place of the stock one, because of {@link RemovalByToken}, whose refused attempts Keycloak would log by name. */
public final class AuthenticatorApps extends OTPCredentialProviderFactory {

    @Override
    public OTPCredentialProvider create(KeycloakSession session) {
        return new OTPCredentialProvider(session) {
            @Override
            public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
                return RemovalByToken.refused(session, super.getCredentialTypeMetadata(context));
            }
        };
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        Discretion.silence(AccountCredentialResource.class.getName());
    }

    @Override
    public int order() {
        return 10;
    }
}
