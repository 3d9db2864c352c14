package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.time.Instant;

/** One line of the list of requests. */
public record RequestItem(
        String id, String receiptCode, String status, String givenName, String familyName, Instant submittedAt) {
    static RequestItem read(JsonObject answer) {
        return new RequestItem(
                answer.getString("id"),
                answer.getString("receiptCode"),
                answer.getString("status"),
                answer.getString("givenName", ""),
                answer.getString("familyName", ""),
                Instant.parse(answer.getString("submittedAt")));
    }

    @Override
    public String toString() {
        return "RequestItem[" + id + "]";
    }
}
