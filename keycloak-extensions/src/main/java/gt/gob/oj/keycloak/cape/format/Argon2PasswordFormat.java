package gt.gob.oj.keycloak.cape.format;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2i and Argon2id (RFC 9106) in PHC format, with or without Django's prefix {@code argon2}; at most 128 MB. */
public final class Argon2PasswordFormat implements PasswordFormat {

    private static final Pattern STORED = Pattern.compile("(?:argon2)?\\$argon2(i|id)\\$v=(16|19)"
            + "\\$m=([1-9][0-9]{0,5}),t=([1-9][0-9]?),p=([1-9][0-9]?)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int MAX_KIBIBYTES = 128 * 1024;
    /** Memory times passes. */
    private static final int MAX_WORK = 4 * MAX_KIBIBYTES;

    @Override
    public boolean recognises(String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches() || !Stored.isBase64(parts.group(6)) || !Stored.isBase64(parts.group(7))) {
            return false;
        }
        int memory = Integer.parseInt(parts.group(3));
        int lanes = Integer.parseInt(parts.group(5));
        int hash = Stored.base64(parts.group(7)).length;
        return hash >= 16
                && hash <= 128
                && memory <= MAX_KIBIBYTES
                && memory * Integer.parseInt(parts.group(4)) <= MAX_WORK
                && memory >= 8 * lanes;
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Matcher parts = Stored.parts(STORED, stored);
        byte[] expected = Stored.base64(parts.group(7));
        byte[] again =
                Memory.taking(Integer.parseInt(parts.group(3)) * 1024L, () -> hash(password, parts, expected.length));
        return MessageDigest.isEqual(again, expected);
    }

    private static byte[] hash(byte[] password, Matcher parts, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(
                        parts.group(1).equals("i") ? Argon2Parameters.ARGON2_i : Argon2Parameters.ARGON2_id)
                .withVersion(Integer.parseInt(parts.group(2)))
                .withMemoryAsKB(Integer.parseInt(parts.group(3)))
                .withIterations(Integer.parseInt(parts.group(4)))
                .withParallelism(Integer.parseInt(parts.group(5)))
                .withSalt(Stored.base64(parts.group(6)))
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
