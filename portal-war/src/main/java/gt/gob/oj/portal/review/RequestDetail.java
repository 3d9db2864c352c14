package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as the reviewer judges it: what the citizen declared, by name of the field, and the evidence. */
public record RequestDetail(
        RequestItem item,
        Map<String, String> declared,
        boolean cuiDoubtful,
        List<Evidence> evidence,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    private static final List<String> DECLARED = List.of(
            "givenName",
            "familyName",
            "cui",
            "birthDate",
            "municipality",
            "department",
            "email",
            "phone",
            "address",
            "casillero");

    public RequestDetail {
        evidence = List.copyOf(evidence);
    }

    /** One stored piece: {@code front}, {@code back} or {@code video}. */
    public record Evidence(String piece, String contentType) {}

    /** Whether a decision may still be made. */
    public boolean open() {
        return decidedAt == null;
    }

    static RequestDetail read(JsonObject answer) {
        Map<String, String> declared = new LinkedHashMap<>();
        for (String field : DECLARED) {
            if (answer.get(field) instanceof JsonString text) {
                declared.put(field, text.getString());
            }
        }
        List<Evidence> evidence = answer.getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
                .map(piece -> new Evidence(piece.getString("piece"), piece.getString("contentType")))
                .toList();
        return new RequestDetail(
                RequestItem.read(answer),
                declared,
                answer.getBoolean("cuiDoubtful", false),
                evidence,
                answer.get("decidedAt") instanceof JsonString at ? Instant.parse(at.getString()) : null,
                answer.get("reason") instanceof JsonString why ? why.getString() : null);
    }

    @Override
    public String toString() {
        return "RequestDetail[" + item.id() + "]";
    }
}
