package gt.gob.oj.keycloak.signin.factor;

import gt.gob.oj.keycloak.LogRedaction;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.OTPCredentialProvider;
import org.keycloak.credential.OTPCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resources.account.AccountCredentialResource;

/**
 * Replaces the stock provider to add {@link CredentialRemovalGuard}, because Keycloak would log refused attempts by
 * user name.
 */
public final class AuthenticatorApps extends OTPCredentialProviderFactory {

    @Override
    public OTPCredentialProvider create(KeycloakSession session) {
        return new OTPCredentialProvider(session) {
            @Override
            public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
                return CredentialRemovalGuard.refused(session, super.getCredentialTypeMetadata(context));
            }
        };
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        LogRedaction.silence(AccountCredentialResource.class.getName());
    }

    @Override
    public int order() {
        return 10;
    }
}
