package gt.gob.oj.keycloak.cape.imported;

import org.keycloak.credential.PasswordCredentialProvider;
import org.keycloak.credential.PasswordCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock {@code keycloak-password}. */
public final class FirstUseFactory extends PasswordCredentialProviderFactory {

    @Override
    public PasswordCredentialProvider create(KeycloakSession session) {
        return new FirstUse(session, super.create(session));
    }

    @Override
    public int order() {
        return 10;
    }
}
