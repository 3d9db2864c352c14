package gt.gob.oj.keycloak.identityproof;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** What the citizen is given for a submitted request: short to dictate, 49 bits to guess, no letters that look alike. */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReceiptCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a receipt code");
        }
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
