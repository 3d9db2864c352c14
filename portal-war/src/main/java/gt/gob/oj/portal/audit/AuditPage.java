package gt.gob.oj.portal.audit;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;

/** A page of the book, newest first; the numbers lead to the older and to the newer page and are 0 when there is none. */
public record AuditPage(List<AuditLine> items, long older, long newer) {
    public AuditPage {
        items = List.copyOf(items);
    }

    static AuditPage read(JsonObject answer) {
        return new AuditPage(
                answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(AuditLine::read)
                        .toList(),
                number(answer, "next"),
                number(answer, "previous"));
    }

    private static long number(JsonObject answer, String name) {
        return answer.get(name) instanceof JsonNumber number ? number.longValue() : 0;
    }
}
