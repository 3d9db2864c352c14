package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.form.intake.FormBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A posted form after reading; its parameters are those of the body only. */
final class FormRequest extends HttpServletRequestWrapper {
    private final FormBody body;

    FormRequest(HttpServletRequest request, FormBody body) {
        super(request);
        this.body = body;
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = body.fields().get(name);
        return values == null ? null : values.getFirst();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = body.fields().get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>();
        body.fields().forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(body.fields().keySet());
    }
}
