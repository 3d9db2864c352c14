package gt.gob.oj.portal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a resource: the name of a template, such as {@code catalogue/home}, and its model. The texts come from
 * the message bundle beside the template.
 */
public record Page(String template, Map<String, Object> model, boolean isPersonal) {
    public Page {
        if (!template.matches("[a-z]+/[a-z-]+")) {
            throw new IllegalArgumentException("Not a template name of the form feature/name: " + template);
        }
        model = Map.copyOf(model);
    }

    public static Page of(String template) {
        return new Page(template, Map.of(), false);
    }

    /** Adds a value; the template sees null as absent. */
    public Page with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(model);
        more.put(name, value);
        return new Page(template, more, isPersonal);
    }

    /** Marks a page with personal data for an anonymous visitor: no cache may store it. */
    public Page personal() {
        return new Page(template, model, true);
    }

    String feature() {
        return template.substring(0, template.indexOf('/'));
    }
}
