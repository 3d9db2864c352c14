package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.FormTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The posted fields of a form, without its form token and other fields that serve once. */
public record Fields(Map<String, List<String>> values) {
    /** Hidden field with the hash of the person for whom the form was made. */
    static final String PERSON = "form-person";

    private static final Set<String> TRANSIENT = Set.of(FormTokens.FIELD, PERSON, "altcha");

    public Fields {
        values = values.entrySet().stream()
                .filter(field -> !TRANSIENT.contains(field.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> List.copyOf(field.getValue()),
                        (one, other) -> one,
                        () -> new LinkedHashMap<>()));
    }

    public static Fields of(HttpServletRequest request) {
        return new Fields(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    /** Returns the first value, or an empty string. */
    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Returns the fields with one value for this name. */
    public Fields with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Fields(changed);
    }

    public Fields without(String name) {
        Map<String, List<String>> left = new LinkedHashMap<>(values);
        left.remove(name);
        return new Fields(left);
    }

    @Override
    public String toString() {
        return "Fields" + values.keySet();
    }
}
