package gt.gob.oj.portal.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one feature in one language, with the texts of the layout as fallback. */
final class Texts {
    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle common;

    private Texts(Locale locale, ResourceBundle own, ResourceBundle common) {
        this.locale = locale;
        this.own = own;
        this.common = common;
    }

    static Texts of(String feature, Language language) {
        return new Texts(language.locale(), Bundles.of(feature, language), Bundles.of("page", language));
    }

    /** Returns the text with its placeholders filled. An unknown key is a fault of the portal and fails. */
    String get(String key, List<?> values) {
        String text = (own.containsKey(key) ? own : common).getString(key);
        return values.isEmpty() ? text : new MessageFormat(text, locale).format(values.toArray());
    }

    /**
     * Returns the text of {@code prefix.code}; for a code that the portal does not know, that of {@code
     * prefix.unknown}.
     */
    String coded(String prefix, String code) {
        String key = prefix + "." + code;
        return own.containsKey(key) ? get(key, List.of()) : get(prefix + ".unknown", List.of(code));
    }
}
