package gt.gob.oj.keycloak.identityproof.inspection.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The machine-readable lines of a card, ICAO 9303 part 5 (TD1): three of thirty characters.
 *
 * @param number the document number with the issuer's suffix, without fillers
 * @param surnames words as in the lines: without accents
 * @param sound whether every check digit is valid
 */
public record Mrz(String number, LocalDate birthDate, List<String> surnames, List<String> givenNames, boolean sound) {

    private static final int LENGTH = 30;
    private static final Pattern LINE = Pattern.compile("[A-Z0-9<]{30}");
    private static final Pattern SECOND = Pattern.compile("[0-9]{7}[A-Z<][0-9]{7}.*");
    private static final int[] WEIGHTS = {7, 3, 1};

    public Mrz {
        surnames = List.copyOf(surnames);
        givenNames = List.copyOf(givenNames);
    }

    /** The first three consecutive lines that have this format. Empty if there are none. */
    public static Optional<Mrz> find(String text, LocalDate today) {
        List<String> lines = Arrays.stream(text.split("\\R", -1))
                .map(l -> l.replaceAll("\\s", ""))
                .filter(l -> !l.isEmpty())
                .toList();
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (lines.subList(i, i + 3).stream().allMatch(l -> LINE.matcher(l).matches())
                    && SECOND.matcher(lines.get(i + 1)).matches()) {
                return of(lines.get(i), lines.get(i + 1), lines.get(i + 2), today);
            }
        }
        return Optional.empty();
    }

    private static Optional<Mrz> of(String first, String second, String third, LocalDate today) {
        String[] names = third.split("<<", 2);
        try {
            return Optional.of(new Mrz(
                    (first.substring(5, 14) + first.substring(15)).replace("<", ""),
                    date(second.substring(0, 6), today),
                    words(names[0]),
                    words(names.length == 1 ? "" : names[1]),
                    isSound(first, second)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static boolean isSound(String first, String second) {
        String composite =
                first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18, 29);
        return isChecked(first.substring(5, 14), first.charAt(14))
                && isChecked(second.substring(0, 6), second.charAt(6))
                && isChecked(second.substring(8, 14), second.charAt(14))
                && isChecked(composite, second.charAt(LENGTH - 1));
    }

    private static boolean isChecked(String text, char digit) {
        // A document number of more than nine characters continues in the optional data. A filler then replaces its
        // check digit.
        return digit == '<' || digit == checkDigit(text);
    }

    static char checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += WEIGHTS[i % 3] * value(text.charAt(i));
        }
        return (char) ('0' + sum % 10);
    }

    private static int value(char c) {
        if (c == '<') {
            return 0;
        }
        return c <= '9' ? c - '0' : c - 'A' + 10;
    }

    /** The year has two digits. The century is chosen so that the date is not in the future. */
    private static LocalDate date(String digits, LocalDate today) {
        int year = 2000 + Integer.parseInt(digits.substring(0, 2));
        LocalDate date =
                LocalDate.of(year, Integer.parseInt(digits.substring(2, 4)), Integer.parseInt(digits.substring(4)));
        return date.isAfter(today) ? date.minusYears(100) : date;
    }

    private static List<String> words(String field) {
        List<String> words = new ArrayList<>(List.of(field.split("<+", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    @Override
    public String toString() {
        return "Mrz[masked]";
    }
}
