package gt.gob.oj.keycloak.identityproof;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the citizen is given for a submitted request: short to dictate, 49 bits to guess, no letters that look alike. */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReceiptCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /** Whether the text looks like a code; null does not. */
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
