package gt.gob.oj.keycloak.headers;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds a page's content security policy header from the realm's setting. */
record PagePolicy(String header) {

    /**
     * Keycloak (26.7) uses this inline script for {@code form_post} responses. No other page of the server has an
     * inline script.
     */
    private static final String FORM_POST = "Onload=\"document.forms[0].submit()\"";

    private static final String ITS_HASH = " 'unsafe-hashes' 'sha256-ePniVEkSivX/c7XWBGafqh8tSpiRrKiqYeqbG7N1TOE='";

    /** Does nothing if the realm's own policy contains form-action. */
    PagePolicy withFormsTo(Stream<String> origins) {
        if (header.contains("form-action")) {
            return this;
        }
        String all = Stream.concat(Stream.of("'self'"), origins).collect(Collectors.joining(" "));
        return new PagePolicy(header.strip().replaceAll(";$", "") + "; form-action " + all + ";");
    }

    PagePolicy forPage(String page) {
        return page.contains(FORM_POST)
                ? new PagePolicy(header.replace("script-src 'self'", "script-src 'self'" + ITS_HASH))
                : this;
    }
}
