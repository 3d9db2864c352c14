package gt.gob.oj.keycloak.cape.source;

import java.util.regex.Pattern;

/** A name in the CAPE database, exactly as stored there: only letters, digits, underscore and dollar. */
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

    /** Quoted, so that SQL can only read it as a name. */
    String quoted() {
        return '"' + name + '"';
    }
}
