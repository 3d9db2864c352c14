package gt.gob.oj.keycloak.cape.format;

import java.security.MessageDigest;
import java.util.Locale;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/** PBKDF2 (RFC 8018) of bytes. The JDK's implementation takes characters and encodes them only as UTF-8. */
final class Pbkdf2 {

    /**
     * The highest default of common software (Keycloak with SHA-1: 1,300,000). More could delay a sign-in by seconds.
     */
    static final int MAX_ITERATIONS = 1_500_000;

    private final String hash;
    private final byte[] salt;
    private final int iterations;
    private final byte[] expected;

    Pbkdf2(String hash, byte[] salt, int iterations, byte[] expected) {
        this.hash = hash;
        this.salt = salt;
        this.iterations = iterations;
        this.expected = expected;
    }

    boolean matches(byte[] password) {
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(digest());
        generator.init(password, salt, iterations);
        KeyParameter key = (KeyParameter) generator.generateDerivedMacParameters(expected.length * Byte.SIZE);
        return MessageDigest.isEqual(key.getKey(), expected);
    }

    /** A longer key multiplies the cost of the iterations; a shorter one is easy to guess. */
    static boolean isLengthOfKey(int bytes) {
        return bytes >= 16 && bytes <= 64;
    }

    static boolean isAffordable(String iterations) {
        return iterations.length() <= 7 && Integer.parseInt(iterations) <= MAX_ITERATIONS;
    }

    private Digest digest() {
        return switch (hash.toLowerCase(Locale.ROOT)) {
            case "sha1" -> new SHA1Digest();
            case "sha256" -> SHA256Digest.newInstance();
            case "sha512" -> new SHA512Digest();
            default -> throw new IllegalArgumentException("unknown hash");
        };
    }
}
