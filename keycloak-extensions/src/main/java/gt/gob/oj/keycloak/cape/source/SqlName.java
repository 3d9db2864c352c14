package gt.gob.oj.keycloak.cape.source;

import java.util.regex.Pattern;

/** A name in the CAPE database, exactly as it is stored there: letters, digits, underscore and dollar, nothing else. */
record SqlName(String name) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]{0,62}");

    SqlName {
        if (!isOne(name)) {
            throw new IllegalArgumentException("not the name of a table or column");
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** In quotes, so that it can be nothing but a name. */
    String quoted() {
        return '"' + name + '"';
    }
}
