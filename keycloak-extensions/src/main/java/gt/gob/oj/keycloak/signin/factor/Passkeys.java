package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.WebAuthnPasswordlessCredentialProvider;
import org.keycloak.credential.WebAuthnPasswordlessCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock provider to add {@link CredentialRemovalGuard}. */
public final class Passkeys extends WebAuthnPasswordlessCredentialProviderFactory {

    @Override
    public WebAuthnPasswordlessCredentialProvider create(KeycloakSession session) {
        return new WebAuthnPasswordlessCredentialProvider(session, getMetadataService(), createOrGetObjectConverter()) {
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
