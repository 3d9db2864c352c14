package gt.gob.oj.portal.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the portal, Spanish first. */
public enum Language {
    SPANISH("es", Locale.forLanguageTag("es-GT")),
    ENGLISH("en", Locale.forLanguageTag("en"));

    static final String NAME = "lang";

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * Returns the language of the address, or the one chosen before, or Spanish. The browser's language is ignored,
     * because many telephones sold in Guatemala are set to English.
     */
    public static Language of(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElse(SPANISH);
    }

    static Optional<Language> asked(HttpServletRequest request) {
        // Parses the query string directly, because getParameter would consume the body of a post.
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.startsWith(NAME + "="))
                .flatMap(part -> byCode(part.substring(NAME.length() + 1)).stream())
                .findFirst();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .flatMap(cookie -> byCode(cookie.getValue()).stream())
                        .findFirst();
    }

    /** Empty for a code that is none of the portal's languages. */
    public static Optional<Language> byCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
