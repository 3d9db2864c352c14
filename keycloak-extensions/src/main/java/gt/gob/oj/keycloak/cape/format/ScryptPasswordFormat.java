package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * scrypt (RFC 7914) as written by passlib ({@code $scrypt$ln=14,r=8,p=1$salt$hash}), Django ({@code
 * scrypt$16384$salt$8$1$hash}, the salt as text) and Werkzeug ({@code scrypt:32768:8:1$salt$hash}, the hash in
 * hexadecimal); at most 64 MB of memory.
 */
public final class ScryptPasswordFormat implements PasswordFormat {

    private static final Pattern PASSLIB = Pattern.compile(
            "\\$scrypt\\$ln=([0-9]{1,2}),r=([0-9]{1,2}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]*)\\$([A-Za-z0-9+/]+)");
    private static final Pattern DJANGO =
            Pattern.compile("scrypt\\$([0-9]{2,7})\\$([^$]+)\\$([0-9]{1,2})\\$([0-9]{1,2})\\$([A-Za-z0-9+/]+={0,2})");
    private static final Pattern WERKZEUG =
            Pattern.compile("scrypt:([0-9]{2,7}):([0-9]{1,2}):([0-9]{1,2})\\$([^$]+)\\$((?:[0-9a-f]{2})+)");
    private static final long MAX_MEMORY = 64L * 1024 * 1024;
    private static final long MAX_WORK = 8L * MAX_MEMORY;

    @Override
    public boolean recognises(String stored) {
        return read(stored).filter(Parts::isAffordable).isPresent();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Parts parts = read(stored).orElseThrow(IllegalArgumentException::new);
        byte[] again = Memory.taking(
                parts.memory(),
                () -> SCrypt.generate(password, parts.salt, parts.n, parts.r, parts.p, parts.hash.length));
        return MessageDigest.isEqual(again, parts.hash);
    }

    private static Optional<Parts> read(String stored) {
        Matcher passlib = PASSLIB.matcher(stored);
        if (passlib.matches() && Stored.isBase64(passlib.group(4)) && Stored.isBase64(passlib.group(5))) {
            int log = Integer.parseInt(passlib.group(1));
            return Optional.of(new Parts(
                    log > 20 ? 0 : 1 << log,
                    Integer.parseInt(passlib.group(2)),
                    Integer.parseInt(passlib.group(3)),
                    Stored.base64(passlib.group(4)),
                    Stored.base64(passlib.group(5))));
        }
        Matcher django = DJANGO.matcher(stored);
        if (django.matches() && Stored.isBase64(django.group(5))) {
            return Optional.of(new Parts(
                    Integer.parseInt(django.group(1)),
                    Integer.parseInt(django.group(3)),
                    Integer.parseInt(django.group(4)),
                    django.group(2).getBytes(UTF_8),
                    Stored.base64(django.group(5))));
        }
        Matcher werkzeug = WERKZEUG.matcher(stored);
        if (werkzeug.matches()) {
            return Optional.of(new Parts(
                    Integer.parseInt(werkzeug.group(1)),
                    Integer.parseInt(werkzeug.group(2)),
                    Integer.parseInt(werkzeug.group(3)),
                    werkzeug.group(4).getBytes(UTF_8),
                    HexFormat.of().parseHex(werkzeug.group(5))));
        }
        return Optional.empty();
    }

    private static final class Parts {

        private final int n;
        private final int r;
        private final int p;
        private final byte[] salt;
        private final byte[] hash;

        Parts(int n, int r, int p, byte[] salt, byte[] hash) {
            this.n = n;
            this.r = r;
            this.p = p;
            this.salt = salt;
            this.hash = hash;
        }

        long memory() {
            return 128L * n * r;
        }

        boolean isAffordable() {
            return n > 1
                    && Integer.bitCount(n) == 1
                    && r > 0
                    && p > 0
                    && (r > 1 || n < 1 << 16) // RFC 7914, section 2.
                    && hash.length >= 16
                    && hash.length <= 128
                    && memory() <= MAX_MEMORY
                    && memory() * p <= MAX_WORK;
        }
    }
}
