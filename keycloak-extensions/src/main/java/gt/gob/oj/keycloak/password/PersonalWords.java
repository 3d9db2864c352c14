package gt.gob.oj.keycloak.password;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Publicly known data of a person: CUI, names, e-mail. A password must not contain any of it. */
public record PersonalWords(Set<String> words) {

    /** Shorter words, such as "de" or "Ana", occur in too many good passwords. */
    private static final int SHORTEST = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public PersonalWords {
        words = Set.copyOf(words);
    }

    /**
     * The words in these data.
     *
     * @param cui thirteen digits, or whatever was typed instead
     */
    public static PersonalWords of(String email, String cui, String... names) {
        String local = email.contains("@") ? email.substring(0, email.lastIndexOf('@')) : email;
        Stream<String> ofNames = Arrays.stream(names).map(PersonalWords::plain).flatMap(BETWEEN_WORDS::splitAsStream);
        Stream<String> ofEmail = Stream.concat(Stream.of(plain(local)), BETWEEN_WORDS.splitAsStream(plain(local)));
        String digits = digits(cui);
        // The serial number of a CUI identifies its person without the municipality.
        Stream<String> ofCui = digits.length() < 8 ? Stream.empty() : Stream.of(digits.substring(0, 8));
        return new PersonalWords(Stream.of(ofNames, ofEmail, ofCui)
                .flatMap(all -> all)
                .filter(word -> word.length() >= SHORTEST)
                .collect(toUnmodifiableSet()));
    }

    public boolean areIn(String password) {
        String plain = plain(password);
        String digits = digits(password);
        return words.stream().anyMatch(word -> plain.contains(word) || digits.contains(word));
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    @Override
    public String toString() {
        return "PersonalWords[masked]";
    }
}
