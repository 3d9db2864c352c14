package gt.gob.oj.portal.review.decision;

import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.util.List;

/** Reads the fields of a form. */
public final class Typed {
    private Typed() {}

    public static String text(Fields fields, String field) {
        return clean(fields.text(field));
    }

    /** Returns each value once, without empty ones. */
    static List<String> all(Fields fields, String field) {
        return fields.all(field).stream()
                .map(Typed::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String clean(String text) {
        return Spelling.text(text);
    }
}
