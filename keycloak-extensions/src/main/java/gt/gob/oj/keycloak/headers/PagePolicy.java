package gt.gob.oj.keycloak.headers;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A content security policy on its way from the realm's setting to the header of a page. */
record PagePolicy(String header) {

    /** Keycloak (26.7) writes the answers by {@code form_post} so; no other page of the server runs a script inline. */
    private static final String FORM_POST = "Onload=\"document.forms[0].submit()\"";

    private static final String ITS_HASH = " 'unsafe-hashes' 'sha256-ePniVEkSivX/c7XWBGafqh8tSpiRrKiqYeqbG7N1TOE='";

    /** Unless the realm says itself where forms may lead. */
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
