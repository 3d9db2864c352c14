package gt.gob.oj.keycloak.citizen;

import java.util.regex.Pattern;

/**
 * A Código Único de Identificación: eight digits of serial, a check digit, two of department, two of municipality.
 * It holds only numbers that could have been issued; it is never logged, so its text form is masked.
 */
public record Cui(String digits) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0-]+");
    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("[0-9]{13}");

    public Cui {
        if (!(check(digits) instanceof Sound)) {
            throw new IllegalArgumentException("not a CUI");
        }
    }

    /** Reads what a person wrote; spaces and hyphens may stand anywhere. */
    public static CuiReading read(String written) {
        String digits = SEPARATORS.matcher(written).replaceAll("");
        return switch (check(digits)) {
            case Sound() -> new CuiReading.Valid(new Cui(digits));
            case Unsound(CuiFault fault, String part) -> new CuiReading.Wrong(fault, part);
        };
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

    private static Check check(String digits) {
        if (!THIRTEEN_DIGITS.matcher(digits).matches()) {
            return new Unsound(CuiFault.FORMAT, "");
        }
        if (remainder(digits) != digits.charAt(8) - '0') {
            return new Unsound(CuiFault.CHECK_DIGIT, digits.substring(8, 9));
        }
        String department = digits.substring(9, 11);
        if (!Municipalities.GUATEMALA.hasDepartment(department)) {
            return new Unsound(CuiFault.DEPARTMENT, department);
        }
        if (Municipalities.GUATEMALA.withCode(municipalityCode(digits)).isEmpty()) {
            return new Unsound(CuiFault.MUNICIPALITY, municipalityCode(digits));
        }
        return new Sound();
    }

    private static String municipalityCode(String digits) {
        return digits.substring(9);
    }

    /** A remainder of 10 equals no digit: such serials were never issued. */
    private static int remainder(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }

    private sealed interface Check permits Sound, Unsound {}

    private record Sound() implements Check {}

    private record Unsound(CuiFault fault, String part) implements Check {}
}
