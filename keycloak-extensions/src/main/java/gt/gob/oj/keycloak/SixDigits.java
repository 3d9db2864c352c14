package gt.gob.oj.keycloak;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** The confirmation code in a mail, which people copy by hand. */
public final class SixDigits {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    private SixDigits() {}

    public static String random() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
    }

    /** Accepts separators between the digits, and the decimal digits of every script. */
    public static String typed(String text) {
        return Typed.digits(text);
    }

    public static boolean are(String text) {
        return FORM.matcher(text).matches();
    }
}
