package gt.gob.oj.portal.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one feature in one language, with those of the layout behind them. */
final class Texts {
    private static final ResourceBundle.Control UTF_8_NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle common;

    private Texts(Locale locale, ResourceBundle own, ResourceBundle common) {
        this.locale = locale;
        this.own = own;
        this.common = common;
    }

    static Texts of(String feature, Language language) {
        return new Texts(language.locale(), bundle(feature, language), bundle("page", language));
    }

    /** The text, its places filled; a key that does not exist is a fault of ours and fails. */
    String get(String key, List<?> values) {
        String text = (own.containsKey(key) ? own : common).getString(key);
        return values.isEmpty() ? text : new MessageFormat(text, locale).format(values.toArray());
    }

    /** The text of {@code prefix.code}; one that this portal does not know yet is named by {@code prefix.unknown}. */
    String coded(String prefix, String code) {
        String key = prefix + "." + code;
        return own.containsKey(key) ? get(key, List.of()) : get(prefix + ".unknown", List.of(code));
    }

    private static ResourceBundle bundle(String feature, Language language) {
        return ResourceBundle.getBundle(
                "gt.gob.oj.portal." + feature + ".messages",
                Locale.of(language.code()),
                Texts.class.getClassLoader(),
                UTF_8_NO_FALLBACK);
    }
}
