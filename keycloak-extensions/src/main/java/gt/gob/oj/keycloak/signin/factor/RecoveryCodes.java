package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.RecoveryAuthnCodesCredentialProvider;
import org.keycloak.credential.RecoveryAuthnCodesCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock provider to add {@link CredentialRemovalGuard}. */
public final class RecoveryCodes extends RecoveryAuthnCodesCredentialProviderFactory {

    @Override
    public RecoveryAuthnCodesCredentialProvider create(KeycloakSession session) {
        return new RecoveryAuthnCodesCredentialProvider(session) {
            @Override
            public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
                return CredentialRemovalGuard.refused(session, super.getCredentialTypeMetadata(context));
            }
        };
    }

    @Override
    public int order() {
        return 10;
    }
}
