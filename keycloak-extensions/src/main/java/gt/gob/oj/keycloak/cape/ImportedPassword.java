package gt.gob.oj.keycloak.cape;

import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Passwords of people who were imported, as CAPE stored them. They open the door; none is made like this, and the first
 * right one is hashed anew by Keycloak itself, because it fits no policy.
 */
public final class ImportedPassword implements PasswordHashProvider {

    private static final Logger LOG = Logger.getLogger(ImportedPassword.class);

    /** In {@code credential_data} of the people imported. */
    public static final String ALGORITHM = "cape";

    private static final String RIGHT = "oj.cape.imported-password";

    private final KeycloakSession session;
    private final PasswordFormats formats;
    private final List<LegacyPassword> ways;

    /** @param ways in which CAPE turned what people typed into what it hashed */
    public ImportedPassword(KeycloakSession session, PasswordFormats formats, List<LegacyPassword> ways) {
        this.session = session;
        this.formats = formats;
        this.ways = ways;
    }

    /** Whether an imported password was found right in this request. */
    static boolean wasRight(KeycloakSession session) {
        return session.getAttribute(RIGHT) != null;
    }

    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return false;
    }

    @Override
    public PasswordCredentialModel encodedCredential(String password, int iterations) {
        throw new IllegalStateException("no password is stored as CAPE did: choose another hashing algorithm");
    }

    @Override
    public boolean verify(String typed, PasswordCredentialModel credential) {
        String stored = credential.getPasswordSecretData().getValue();
        boolean right = isRight(typed, stored);
        if (right) {
            session.setAttribute(RIGHT, true);
        }
        return right;
    }

    private boolean isRight(String typed, String stored) {
        try {
            PasswordFormat format = formats.of(stored).orElseThrow();
            return ways.stream().anyMatch(way -> way.matches(format, typed, stored));
        } catch (RuntimeException unreadable) { // No format takes it any more, or one does and chokes on it.
            LOG.warn("An imported password cannot be read");
            return false;
        }
    }

    @Override
    public void close() {}
}
