package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * Formats that only the system's libxcrypt can compute: yescrypt ({@code $y$}, today's default on Linux), yescrypt with
 * GOST ({@code $gy$}), and scrypt in the form of crypt(3) ({@code $7$}); at most 64 MB of memory. Without that library,
 * this class recognises no text.
 */
public final class YescryptPasswordFormat implements PasswordFormat {

    private static final String SALT_AND_HASH = "[./A-Za-z0-9]{1,86}\\$[./A-Za-z0-9]{43}";

    /** The first parameter character is the memory, the second the block size (8 or 32). */
    private static final Pattern YESCRYPT =
            Pattern.compile("(?i:\\{crypt})?(\\$g?y\\$j(?:[5-9A-D]5|[5-9AB]T)\\$" + SALT_AND_HASH + ")");

    private static final Pattern SCRYPT =
            Pattern.compile("(?i:\\{crypt})?(\\$7\\$(?:[6-9A-E]6|[6-9A-C]U)\\.{4}/\\.{4}" + SALT_AND_HASH + ")");

    private static final long MAX_MEMORY = 64L * 1024 * 1024;

    @Override
    public boolean recognises(String stored) {
        return LibCrypt.loaded().isPresent()
                && (YESCRYPT.matcher(stored).matches() || SCRYPT.matcher(stored).matches());
    }

    @Override
    public boolean matches(byte[] password, String written) {
        String stored = written.substring(written.indexOf('$'));
        return Memory.taking(
                MAX_MEMORY,
                () -> LibCrypt.loaded()
                        .flatMap(library -> library.hash(password, stored))
                        .map(again -> MessageDigest.isEqual(again.getBytes(US_ASCII), stored.getBytes(US_ASCII)))
                        .orElse(false));
    }
}
