package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as the reviewer who has it judges it. */
public record RequestDetail(
        RequestItem item,
        List<DataRow> data,
        boolean cuiDoubtful,
        @Nullable Instant until,
        @Nullable Challenge challenge,
        List<Inspection> inspections,
        List<Evidence> evidence,
        History history,
        boolean fourEyes,
        String transcript,
        @Nullable Instant eraseAt) {
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
        data = List.copyOf(data);
        inspections = List.copyOf(inspections);
        evidence = List.copyOf(evidence);
    }

    /** One stored piece: {@code front}, {@code back} or {@code video}, of the attempt in which it was sent. */
    public record Evidence(String piece, String contentType, int attempt, boolean current) {
        static Evidence read(JsonObject one) {
            return new Evidence(
                    one.getString("piece"),
                    one.getString("contentType"),
                    one.getInt("attempt", 1),
                    one.getBoolean("current", true));
        }
    }

    /** What is judged now. */
    public List<Evidence> current() {
        return evidence.stream().filter(Evidence::current).toList();
    }

    /** What was sent before and has been replaced. */
    public List<Evidence> earlier() {
        return evidence.stream().filter(one -> !one.current()).toList();
    }

    public boolean written() {
        return challenge != null && challenge.written();
    }

    static RequestDetail read(JsonObject answer) {
        @Nullable JsonObject assignment = JsonParts.object(answer, "assignment");
        @Nullable JsonObject video = JsonParts.object(answer, "video");
        return new RequestDetail(
                RequestItem.read(answer),
                data(answer),
                answer.getBoolean("cuiDoubtful", false),
                assignment == null ? null : JsonParts.instant(assignment, "until"),
                video == null ? null : Challenge.read(video),
                JsonParts.list(answer, "inspections", Inspection::read),
                JsonParts.list(answer, "evidence", Evidence::read),
                History.read(answer),
                answer.getBoolean("fourEyes", false),
                JsonParts.text(answer, "transcript"),
                JsonParts.instant(answer, "eraseAt"));
    }

    private static List<DataRow> data(JsonObject answer) {
        Map<String, DataRow> compared = new LinkedHashMap<>();
        JsonParts.list(answer, "comparison", DataRow::read).forEach(row -> compared.put(row.field(), row));
        List<DataRow> rows = new ArrayList<>();
        for (String field : DECLARED) {
            String declared = JsonParts.text(answer, field);
            Optional.ofNullable(compared.remove(field))
                    .or(() -> Optional.of(new DataRow(field, declared, "", "")).filter(row -> !declared.isEmpty()))
                    .ifPresent(rows::add);
        }
        rows.addAll(compared.values());
        return rows;
    }

    @Override
    public String toString() {
        return "RequestDetail[" + item.id() + "]";
    }
}
