package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * bcrypt of a keyed or plain digest, so that all of a long password counts: WordPress since 6.8 ({@code $wp$2y$}) and
 * passlib ({@code $bcrypt-sha256$}, versions 1 and 2). WordPress trims a password before hashing; this class does not.
 */
public final class PrehashedBcryptPasswordFormat implements PasswordFormat {

    private static final String COST = "(0?[4-9]|1[0-4])";
    private static final Pattern WORDPRESS = Pattern.compile("\\$wp\\$2y\\$" + COST + "\\$([./A-Za-z0-9]{53})");
    private static final Pattern PASSLIB = Pattern.compile(
            "\\$bcrypt-sha256\\$(v=2,t=)?2[aby],(?:r=)?" + COST + "\\$([./A-Za-z0-9]{22})\\$([./A-Za-z0-9]{31})");

    @Override
    public boolean recognises(String stored) {
        return WORDPRESS.matcher(stored).matches() || PASSLIB.matcher(stored).matches();
    }

    @Override
    public boolean matches(byte[] password, String stored) {
        Matcher wordpress = WORDPRESS.matcher(stored);
        if (wordpress.matches()) {
            byte[] digest = Stored.hmac("HmacSHA384", "wp-sha384".getBytes(US_ASCII), password);
            return isBcryptOf(digest, wordpress.group(1), wordpress.group(2));
        }
        Matcher passlib = Stored.parts(PASSLIB, stored);
        byte[] digest = passlib.group(1) == null
                ? Stored.digest("SHA-256", password)
                : Stored.hmac("HmacSHA256", passlib.group(3).getBytes(US_ASCII), password);
        return isBcryptOf(digest, passlib.group(2), passlib.group(3) + passlib.group(4));
    }

    private static boolean isBcryptOf(byte[] digest, String cost, String saltAndHash) {
        String stored = "$2y$" + (cost.length() == 1 ? "0" + cost : cost) + "$" + saltAndHash;
        return BcryptPasswordFormat.matches(Base64.getEncoder().encode(digest), stored, LibCrypt.loaded());
    }
}
