package gt.gob.oj.keycloak.identityproof.inspection.text;

import gt.gob.oj.keycloak.citizen.CuiReading;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extracts data from the printed text of a card. Text recognition makes errors, so only well-formed values count. */
public record CardText(String text) {

    private static final Pattern CUI = Pattern.compile("(?<![0-9])[0-9]{4}[ .-]?[0-9]{5}[ .-]?[0-9]{4}(?![0-9])");
    private static final Pattern DATE = Pattern.compile(
            "(?<![0-9])([0-3]?[0-9]) ?[/.-]? ?([0-9]{2}|ENE|FEB|MAR|ABR|MAY|JUN|JUL|AGO|SEP|OCT|NOV|DIC) ?[/.-]? ?((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z]+");
    private static final List<String> MONTHS =
            List.of("ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC");

    /** Thirteen digits with a valid check digit; a misread digit invalidates it. */
    public Optional<String> cui() {
        Matcher found = CUI.matcher(text);
        while (found.find()) {
            if (CuiReading.of(found.group().replace('.', ' ')) instanceof CuiReading.Valid valid) {
                return Optional.of(valid.cui().digits());
            }
        }
        return Optional.empty();
    }

    public Set<LocalDate> dates() {
        Set<LocalDate> dates = new LinkedHashSet<>();
        Matcher found = DATE.matcher(plain(text));
        while (found.find()) {
            date(found).ifPresent(dates::add);
        }
        return dates;
    }

    /** Other digits can look like a date. */
    private static Optional<LocalDate> date(Matcher found) {
        int month = MONTHS.indexOf(found.group(2)) + 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    month == 0 ? Integer.parseInt(found.group(2)) : month,
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** In upper case, without accents. */
    public Set<String> words() {
        return Set.copyOf(words(text));
    }

    public static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(NO_LETTERS.split(plain(text), -1)));
        words.removeIf(w -> w.length() < 2);
        return words;
    }

    /** The share of these words found on the card. A long word may have one misread letter. */
    public double share(List<String> wanted) {
        Set<String> there = words();
        long found = wanted.stream()
                .filter(w ->
                        there.contains(w) || (w.length() > 4 && there.stream().anyMatch(t -> differInOneLetter(w, t))))
                .count();
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }

    private static boolean differInOneLetter(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences == 1;
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "CardText[masked]";
    }
}
