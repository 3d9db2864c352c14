package gt.gob.oj.keycloak.cape.lookup;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.UserCredentialManager;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The credentials of a person of CAPE. None is stored in Keycloak, and reading the missing row would fail (26.7). */
final class CapeCredentials extends UserCredentialManager {

    CapeCredentials(KeycloakSession session, RealmModel realm, UserModel user) {
        super(session, realm, user);
    }

    @Override
    public Stream<CredentialModel> getStoredCredentialsStream() {
        return Stream.empty();
    }

    @Override
    public Stream<CredentialModel> getStoredCredentialsByTypeStream(String type) {
        return Stream.empty();
    }

    @Override
    public @Nullable CredentialModel getStoredCredentialById(String id) {
        return null;
    }

    @Override
    public @Nullable CredentialModel getStoredCredentialByNameAndType(String name, String type) {
        return null;
    }
}
