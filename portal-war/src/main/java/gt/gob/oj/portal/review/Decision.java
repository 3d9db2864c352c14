package gt.gob.oj.portal.review;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Approve, or reject with a reason that the citizen reads. */
record Decision(boolean approve, String reason) {
    static final int LONGEST_REASON = 1000;

    Decision {
        if (!approve && reason.isBlank()) {
            throw new IllegalArgumentException("A rejection has a reason");
        }
    }

    JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("outcome", approve ? "approve" : "reject");
        return (approve ? json.addNull("reason") : json.add("reason", reason)).build();
    }
}
