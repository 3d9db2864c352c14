package gt.gob.oj.portal.review;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Approve with all boxes ticked, or reject with a code and words that the citizen reads. */
record Decision(boolean approve, String code, String reason) {
    static final int LONGEST_REASON = 1000;

    private static final List<String> CHECKLIST = List.of(
            "document-legible",
            "document-genuine",
            "face-matches",
            "says-name",
            "says-cui",
            "says-request",
            "says-number",
            "data-match");

    Decision {
        if (!approve && reason.isBlank()) {
            throw new IllegalArgumentException("A rejection has a reason");
        }
    }

    JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("outcome", approve ? "approve" : "reject");
        return (approve
                        ? json.add("checklist", Json.createArrayBuilder(CHECKLIST))
                        : json.add("codes", Json.createArrayBuilder(List.of(code)))
                                .add("words", reason))
                .build();
    }
}
