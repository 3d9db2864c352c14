package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Language;
import java.util.Locale;
import java.util.ResourceBundle;

final class CatalogueTexts {
    private CatalogueTexts() {}

    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(
                "gt.gob.oj.portal.catalogue.messages",
                Locale.of(language.code()),
                CatalogueTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
