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
 * Verifies imported passwords in CAPE's formats. No new password is hashed this way. After the first correct entry
 * Keycloak rehashes the password itself, because this algorithm satisfies no policy.
 */
public final class ImportedPassword implements PasswordHashProvider {

    private static final Logger LOG = Logger.getLogger(ImportedPassword.class);

    /** The algorithm in {@code credential_data} of imported people. */
    public static final String ALGORITHM = "cape";

    private static final String MATCH = "oj.cape.imported-password";
    private static final String BEGINNING = "oj.cape.imported-password.beginning";

    private final KeycloakSession session;
    private final PasswordFormats formats;
    private final List<LegacyPassword> ways;

    /**
     * @param ways how CAPE derived the hashed bytes from typed passwords
     */
    public ImportedPassword(KeycloakSession session, PasswordFormats formats, List<LegacyPassword> ways) {
        this.session = session;
        this.formats = formats;
        this.ways = ways;
    }

    /** Whether an imported password was verified in this request. */
    static boolean wasRight(KeycloakSession session) {
        return session.getAttribute(MATCH) != null;
    }

    /** The credential verified in this request whose hash covers only the beginning of the typed password. */
    static Optional<PasswordCredentialModel> ofBeginning(KeycloakSession session) {
        return Optional.ofNullable(session.getAttribute(BEGINNING, PasswordCredentialModel.class));
    }

    /** A credential with CAPE's stored text. */
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
        throw new IllegalStateException("this algorithm only verifies imported passwords");
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
        } catch (RuntimeException unreadable) { // No format accepts it any more, or a format fails on it.
            LOG.warn("An imported password cannot be read");
            return LegacyPassword.Match.WRONG;
        }
    }

    @Override
    public void close() {}
}
