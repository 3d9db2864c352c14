package gt.gob.oj.keycloak.cape.imported;

import gt.gob.oj.keycloak.cape.LegacyPassword;
import gt.gob.oj.keycloak.cape.PasswordFormat;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
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

    private static final String MATCH = "oj.cape.imported-password";
    private static final String BEGINNING = "oj.cape.imported-password.beginning";

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
        return session.getAttribute(MATCH) != null;
    }

    /** The credential whose hash knew but the beginning of what was typed in this request. */
    static Optional<PasswordCredentialModel> ofBeginning(KeycloakSession session) {
        return Optional.ofNullable(session.getAttribute(BEGINNING, PasswordCredentialModel.class));
    }

    /** As CAPE stored it. */
    public static PasswordCredentialModel credential(String stored) {
        PasswordCredentialModel credential =
                PasswordCredentialModel.createFromValues(ALGORITHM, new byte[0], 1, stored);
        credential.setCreatedDate(Time.currentTimeMillis());
        return credential;
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
        LegacyPassword.Match match = match(typed, stored);
        if (match != LegacyPassword.Match.WRONG) {
            session.setAttribute(MATCH, match);
        }
        if (match == LegacyPassword.Match.BEGINNING) {
            session.setAttribute(BEGINNING, credential);
        }
        return match != LegacyPassword.Match.WRONG;
    }

    private LegacyPassword.Match match(String typed, String stored) {
        try {
            PasswordFormat format = formats.of(stored).orElseThrow();
            return ways.stream()
                    .map(way -> way.match(format, typed, stored))
                    .filter(match -> match != LegacyPassword.Match.WRONG)
                    .findFirst()
                    .orElse(LegacyPassword.Match.WRONG);
        } catch (RuntimeException unreadable) { // No format takes it any more, or one does and chokes on it.
            LOG.warn("An imported password cannot be read");
            return LegacyPassword.Match.WRONG;
        }
    }

    @Override
    public void close() {}
}
