package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A normalized name for searching: lower-case words without accents and without the apostrophes of Mayan names, which
 * people write in many ways or omit.
 */
public record NameWords(List<String> words) {

    private static final int LONGEST = 512;
    private static final int MOST = 8;
    private static final Pattern APOSTROPHES = Pattern.compile("['`´‘’ʼʹꞌ]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public NameWords {
        words = List.copyOf(words);
        if (words.isEmpty()
                || words.stream()
                        .anyMatch(
                                word -> word.isEmpty() || BETWEEN.matcher(word).find())) {
            throw new IllegalArgumentException("words must consist of letters and digits");
        }
    }

    /** Null if the names contain no letter. */
    public static @Nullable NameWords of(@Nullable String... names) {
        String whole = Stream.of(names).filter(name -> name != null).collect(Collectors.joining(" "));
        String plain = MARKS.matcher(
                        Normalizer.normalize(APOSTROPHES.matcher(whole).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words =
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? null : new NameWords(words);
    }

    public static @Nullable NameWords of(CitizenRecords citizens, CitizenRef citizen) {
        CitizenName name =
                citizens.names(citizen.realmId(), List.of(citizen.userId())).get(citizen.userId());
        return name == null ? null : of(name.givenName(), name.familyName());
    }

    /** The form that is stored. */
    public String text() {
        String text = String.join(" ", words);
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** A {@code tsquery} of PostgreSQL in which each word matches as a prefix. */
    public String asPrefixes() {
        return words.stream().limit(MOST).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    @Override
    public String toString() {
        return "NameWords[masked]";
    }
}
