package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.form.typed.Spelling;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person typed into the search field. */
record Question(String text) {
    static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Four digits in a row can be part of a CUI or of a telephone number. */
    private static final Pattern PERSONAL = Pattern.compile("@|\\p{N}(?:[ -]?\\p{N}){3}");

    static Question of(String typed) {
        String line = Spelling.line(typed);
        int length = Math.min(LONGEST, line.codePointCount(0, line.length()));
        return new Question(line.substring(0, line.offsetByCodePoints(0, length)));
    }

    /** The words in lower case, without accents. */
    List<String> words() {
        return wordsOf(text).distinct().limit(MOST_WORDS).toList();
    }

    boolean isEmpty() {
        return words().isEmpty();
    }

    /** Whether the words may be personal data, which are not stored. */
    boolean mayBePersonal() {
        return PERSONAL.matcher(text).find();
    }

    /**
     * The question for PostgreSQL's {@code to_tsquery}: all words, each of them or one of its meanings. The last word
     * may be the beginning of a longer one.
     */
    String query(Map<String, List<String>> synonyms) {
        List<String> words = words();
        return words.stream()
                .map(word -> Stream.concat(
                                Stream.of(word.equals(words.getLast()) ? word + ":*" : word),
                                synonyms.getOrDefault(word, List.of()).stream().map(Question::phrase))
                        .collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    private static String phrase(String meaning) {
        return wordsOf(meaning).collect(Collectors.joining(" & ", "(", ")"));
    }

    private static Stream<String> wordsOf(String text) {
        return Arrays.stream(NO_WORD.split(plain(text))).filter(word -> !word.isEmpty());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
