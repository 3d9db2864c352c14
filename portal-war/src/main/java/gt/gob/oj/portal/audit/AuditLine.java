package gt.gob.oj.portal.audit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One line of the book: ids, codes and the seal; a name only of staff. */
public record AuditLine(
        long number,
        Instant at,
        String role,
        String actorId,
        String actorName,
        String action,
        String requestId,
        Map<String, String> detail,
        String hash) {
    static AuditLine read(JsonObject line) {
        return new AuditLine(
                line.getJsonNumber("seq").longValue(),
                Instant.parse(line.getString("at")),
                line.getString("actorRole"),
                line.getString("actorId", ""),
                line.getString("actorName", ""),
                line.getString("action"),
                line.getString("requestId", ""),
                detail(line.getJsonObject("detail")),
                line.getString("hash"));
    }

    private static Map<String, String> detail(@Nullable JsonObject detail) {
        Map<String, String> shown = new TreeMap<>();
        if (detail != null) {
            detail.forEach((name, value) ->
                    shown.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return shown;
    }

    @Override
    public String toString() {
        return "AuditLine[" + number + "]";
    }
}
