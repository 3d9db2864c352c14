package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Searches the texts of the catalogue, ignoring accents and case. */
public final class CatalogueSearch {
    private final Catalogue catalogue;

    CatalogueSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A match: the id of the entry and the prefix of its message keys. */
    public record Hit(String id, String key) {}

    /** Returns the entries that contain every word; none if the question is empty. */
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
