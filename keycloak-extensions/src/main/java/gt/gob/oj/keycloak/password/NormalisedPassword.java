package gt.gob.oj.keycloak.password;

import gt.gob.oj.keycloak.Typed;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Hashes passwords in a normalised form, so that another keyboard or a pasted blank locks nobody out. Older hashes
 * contain the exact input, so the exact input is tried first. Only unusual input costs a second hash.
 */
record NormalisedPassword(PasswordHashProvider hash) implements PasswordHashProvider {

    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return hash.policyCheck(policy, credential);
    }

    @Override
    public PasswordCredentialModel encodedCredential(String password, int iterations) {
        return hash.encodedCredential(Typed.password(password), iterations);
    }

    @Override
    public boolean verify(String password, PasswordCredentialModel credential) {
        String spelled = Typed.password(password);
        return hash.verify(password, credential) || (!spelled.equals(password) && hash.verify(spelled, credential));
    }

    @Override
    public String credentialHashingStrength(PasswordCredentialModel credential) {
        return hash.credentialHashingStrength(credential);
    }

    @Override
    public void close() {
        hash.close();
    }
}
