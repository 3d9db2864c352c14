package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Finds entries of the catalogue by the words of their texts; accents and upper case do not matter. */
public final class CatalogueSearch {
    private final Catalogue catalogue;

    CatalogueSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An entry: its id and the beginning of its message keys. */
    public record Hit(String id, String key) {}

    /** Entries that hold every word; none for an empty question. */
    List<Hit> find(String question, Language language) {
        List<String> words = Arrays.stream(plain(question).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : entries().filter(hit -> holdsAll(hit, words, language)).toList();
    }

    private Stream<Hit> entries() {
        return Stream.concat(
                catalogue.systems().stream().map(system -> new Hit(system.id(), "system." + system.id())),
                catalogue.groups().stream().map(group -> new Hit(group.id(), "group." + group.id())));
    }

    private static boolean holdsAll(Hit hit, List<String> words, Language language) {
        ResourceBundle texts = CatalogueTexts.in(language);
        String text = plain(String.join(
                " ",
                texts.getString(hit.key() + ".title"),
                texts.getString(hit.key() + ".summary"),
                texts.getString(hit.key() + ".about"),
                texts.getString(hit.key() + ".words")));
        return words.stream().allMatch(text::contains);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
