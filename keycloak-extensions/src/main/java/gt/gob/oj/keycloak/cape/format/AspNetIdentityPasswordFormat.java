package gt.gob.oj.keycloak.cape.format;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ASP.NET Identity, PBKDF2 in Base64. Version 2: 0, 16 bytes of salt, 32 of key, SHA-1 and 1000 iterations. Version 3:
 * 1, then as 32-bit numbers the hash (0 SHA-1, 1 SHA-256, 2 SHA-512), iterations and length of the salt; salt and key.
 */
public final class AspNetIdentityPasswordFormat implements PasswordFormat {

    private static final Pattern STORED = Pattern.compile("A[A-Za-z0-9+/]{60,}={0,2}");
    private static final int V2_LENGTH = 1 + 16 + 32;
    private static final String[] HASHES = {"sha1", "sha256", "sha512"};

    @Override
    public boolean recognises(String stored) {
        return read(stored).isPresent();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        return read(stored).orElseThrow(IllegalArgumentException::new).matches(password);
    }

    private static Optional<Pbkdf2> read(String stored) {
        if (!STORED.matcher(stored).matches() || !Stored.isBase64(stored)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(stored));
        byte version = bytes.get();
        if (version == 0 && bytes.capacity() == V2_LENGTH) {
            return Optional.of(pbkdf2("sha1", 1000, 16, bytes));
        }
        if (version != 1 || bytes.remaining() < 12) {
            return Optional.empty();
        }
        int hash = bytes.getInt();
        int iterations = bytes.getInt();
        int salt = bytes.getInt();
        boolean sound = hash >= 0
                && hash < HASHES.length
                && iterations > 0
                && iterations <= Pbkdf2.MAX_ITERATIONS
                && salt > 0
                && Pbkdf2.isLengthOfKey(bytes.remaining() - salt);
        return sound ? Optional.of(pbkdf2(HASHES[hash], iterations, salt, bytes)) : Optional.empty();
    }

    private static Pbkdf2 pbkdf2(String hash, int iterations, int saltLength, ByteBuffer bytes) {
        byte[] salt = new byte[saltLength];
        bytes.get(salt);
        byte[] key = new byte[bytes.remaining()];
        bytes.get(key);
        return new Pbkdf2(hash, salt, iterations, key);
    }
}
