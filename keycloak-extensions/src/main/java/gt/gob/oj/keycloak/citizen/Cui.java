package gt.gob.oj.keycloak.citizen;

import java.util.regex.Pattern;

/**
 * A Código Único de Identificación: eight digits of serial number, a check digit, two of department, two of
 * municipality. The municipality exists. The check digit may be wrong, because its arithmetic is not official. The text
 * form is masked, because it must not be logged.
 */
public record Cui(String digits) {

    private static final int CHECK_DIGIT = 8;
    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("[0-9]{13}");

    public Cui {
        if (!THIRTEEN_DIGITS.matcher(digits).matches()
                || Municipalities.GUATEMALA.withCode(municipalityCode(digits)).isEmpty()) {
            throw new IllegalArgumentException("not a CUI");
        }
    }

    /** Whether the check digit does not match the serial number. */
    public boolean isDoubtful() {
        return remainder(digits) != digits.charAt(CHECK_DIGIT) - '0';
    }

    public String checkDigit() {
        return digits.substring(CHECK_DIGIT, CHECK_DIGIT + 1);
    }

    /** As printed on the DPI: {@code dddd ddddd dddd}. */
    public String display() {
        return digits.substring(0, 4) + " " + digits.substring(4, 9) + " " + digits.substring(9);
    }

    public Municipality municipality() {
        return Municipalities.GUATEMALA.withCode(municipalityCode(digits)).orElseThrow();
    }

    @Override
    public String toString() {
        return "Cui[masked]";
    }

    private static String municipalityCode(String digits) {
        return digits.substring(9);
    }

    /** A remainder of 10 has no digit; such serial numbers were never issued. */
    private static int remainder(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
