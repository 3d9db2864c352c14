package gt.gob.oj.keycloak.identityproof;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code a citizen receives for a submitted request. It is short enough to dictate, has 49 bits of entropy and no
 * letters that look alike.
 */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReceiptCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /** Whether the text has the format of a code. False for null. */
    public static boolean isWellFormed(@Nullable String value) {
        return value != null && FORM.matcher(value).matches();
    }

    public static ReceiptCode random() {
        StringBuilder code = new StringBuilder(11);
        RANDOM.ints(10, 0, ALPHABET.length()).forEach(i -> {
            if (code.length() == 5) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(i));
        });
        return new ReceiptCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
