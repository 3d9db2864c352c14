package gt.gob.oj.portal.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** Opens the bundles {@code messages} of the features. */
public final class Bundles {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /**
     * Returns the texts of a feature in one language only: a missing text is not taken from another language.
     *
     * @param feature its package below {@code gt.gob.oj.portal}
     */
    public static ResourceBundle of(String feature, Language language) {
        return ResourceBundle.getBundle(
                "gt.gob.oj.portal." + feature + ".messages",
                Locale.of(language.code()),
                Bundles.class.getClassLoader(),
                NO_FALLBACK);
    }
}
