package gt.gob.oj.portal.page;

import java.util.List;

/** A person's mistake in one field: the field's id and the text that says what to do, with the text's values. */
public record Problem(String field, String key, List<Object> values) {
    public Problem {
        values = List.copyOf(values);
    }

    public static Problem of(String field, String key, Object... values) {
        return new Problem(field, key, List.of(values));
    }
}
