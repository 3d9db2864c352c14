package gt.gob.oj.portal.page;

import java.util.List;

/** A mistake in one field: the id of the field, and the key and values of a text that says what to do. */
public record Problem(String field, String key, List<Object> values) {
    public Problem {
        values = List.copyOf(values);
    }

    public static Problem of(String field, String key, Object... values) {
        return new Problem(field, key, List.of(values));
    }
}
