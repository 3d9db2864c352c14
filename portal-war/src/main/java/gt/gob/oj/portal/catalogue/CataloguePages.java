package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Bundles;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.search.SearchEntry;
import gt.gob.oj.portal.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The groups and systems of the catalogue, for the search. */
@ApplicationScoped
class CataloguePages implements SearchSource {
    @Inject
    private Catalogue catalogue;

    @Override
    public List<SearchEntry> entries(Language language) {
        return entries(catalogue, language);
    }

    static List<SearchEntry> entries(Catalogue catalogue, Language language) {
        ResourceBundle texts = Bundles.of("catalogue", language);
        return Stream.concat(
                        catalogue.systems().stream().map(system -> entry(texts, "system." + system.id(), system.id())),
                        catalogue.groups().stream().map(group -> entry(texts, "group." + group.id(), group.id())))
                .toList();
    }

    private static SearchEntry entry(ResourceBundle texts, String key, String id) {
        return new SearchEntry(
                "/servicios/" + id,
                texts.getString(key + ".title"),
                texts.getString(key + ".summary"),
                texts.getString(key + ".words") + " " + texts.getString(key + ".about"));
    }
}
