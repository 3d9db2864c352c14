package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Spelling;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What came with a form. */
final class Typed {
    private Typed() {}

    static String text(HttpServletRequest request, String field) {
        return clean(Objects.requireNonNullElse(request.getParameter(field), ""));
    }

    /** Each value once, without the empty ones. */
    static List<String> all(HttpServletRequest request, String field) {
        return Stream.of(Objects.requireNonNullElse(request.getParameterValues(field), new String[0]))
                .map(Typed::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String clean(String text) {
        return Spelling.text(text);
    }
}
