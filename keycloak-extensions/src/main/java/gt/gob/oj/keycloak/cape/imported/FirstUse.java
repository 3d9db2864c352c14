package gt.gob.oj.keycloak.cape.imported;

import gt.gob.oj.keycloak.cape.progress.CapePeople;
import gt.gob.oj.keycloak.password.PresentPasswordRule;
import java.util.Optional;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.PasswordCredentialProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Keycloak's password provider, extended for the first use of an imported password. The person must choose a new
 * password if the imported one violates today's policy or its hash covers only the beginning, like every person from
 * CAPE.
 */
final class FirstUse extends PasswordCredentialProvider {

    private final PasswordCredentialProvider stock;

    /**
     * @param stock Keycloak's provider, which rehashes a correct password
     */
    FirstUse(KeycloakSession session, PasswordCredentialProvider stock) {
        super(session, null, false, false, false, false, false);
        this.stock = stock;
    }

    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        boolean right = stock.isValid(realm, user, input);
        if (right && ImportedPassword.wasRight(session)) {
            completeFirstUse(realm, user, input.getChallengeResponse());
        }
        return right;
    }

    private void completeFirstUse(RealmModel realm, UserModel user, String password) {
        Optional<PasswordCredentialModel> unchecked = ImportedPassword.ofBeginning(session);
        // The stock provider has rehashed the typed password, including the part that the old hash never checked. This
        // restores the old hash.
        unchecked.ifPresent(user.credentialManager()::updateStoredCredential);
        if (unchecked.isPresent() || !PresentPasswordRule.wouldBeTaken(session, realm, user, password)) {
            user.addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
        }
        CapePeople.of(session).signedIn(realm, user.getId());
    }
}
