package gt.gob.oj.portal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resource answers: a template of its feature, such as {@code catalogue/home}, and what the template shows. The
 * texts come from the message bundle beside the template.
 */
public record Page(String template, Map<String, Object> model, boolean isPersonal) {
    public Page {
        if (!template.matches("[a-z]+/[a-z-]+")) {
            throw new IllegalArgumentException("A template is feature/name: " + template);
        }
        model = Map.copyOf(model);
    }

    public static Page of(String template) {
        return new Page(template, Map.of(), false);
    }

    /** Adds a value; null is absent for the template. */
    public Page with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(model);
        more.put(name, value);
        return new Page(template, more, isPersonal);
    }

    /** A page about one person though nobody is signed in: no cache may keep it. */
    public Page personal() {
        return new Page(template, model, true);
    }

    String feature() {
        return template.substring(0, template.indexOf('/'));
    }
}
