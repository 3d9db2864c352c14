package gt.gob.oj.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that English texts read naturally: in both servers, in mails and in the sample apps. */
class EnglishTextsTest {

    private static final Path ROOT = Path.of(System.getProperty("portal.root", ".."));
    private static final List<String> MODULES = List.of("themes", "keycloak-extensions", "portal-war", "local-stack");

    /** Abbreviations, a system name, the letterhead of mails, and the pattern of a number. */
    private static final Pattern NAMES =
            Pattern.compile("\\b(CAPE|CUI|DPI|KB|MB|OJ|OK|PDF|OJVIRTUAL|GUATEMALA, C\\.A\\.|XXXX XXXXX XXXX)(?!\\w)");

    private static final Pattern CAPITALS_ALONE = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*");
    private static final Pattern CAPITALS_WITHIN = Pattern.compile("\\p{Lu}{2,}\\s+\\p{Lu}{2,}");

    /** Word-by-word translations and inconsistent spellings. */
    private static final Pattern FOREIGN =
            Pattern.compile("from afar|e-mail|user name|family name", Pattern.CASE_INSENSITIVE);

    static Stream<Path> bundles() throws IOException {
        Stream.Builder<Path> found = Stream.builder();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/resources"))) {
                files.filter(file -> file.endsWith("messages_en.properties")).forEach(found);
            }
        }
        return found.build();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_is_in_capitals(Path bundle) throws IOException {
        assertThat(texts(bundle, EnglishTextsTest::shouts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_is_translated_word_by_word(Path bundle) throws IOException {
        assertThat(texts(bundle, FOREIGN.asPredicate())).isEmpty();
    }

    private static boolean shouts(String text) {
        String words = NAMES.matcher(text).replaceAll("");
        return CAPITALS_ALONE
                .asMatchPredicate()
                .or(CAPITALS_WITHIN.asPredicate())
                .test(words);
    }

    private static List<String> texts(Path bundle, Predicate<String> fault) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        assertThat(texts).isNotEmpty();
        return texts.stringPropertyNames().stream()
                .filter(key -> fault.test(texts.getProperty(key)))
                .map(key -> key + "=" + texts.getProperty(key))
                .toList();
    }
}
