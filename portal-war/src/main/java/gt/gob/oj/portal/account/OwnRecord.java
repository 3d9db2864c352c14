package gt.gob.oj.portal.account;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** CUI, birth date and the state of the last identity proof; absent for people without them. */
public record OwnRecord(String cui, @Nullable String birthDate, String proofStatus, JsonObject json) {
    static OwnRecord read(JsonObject json) {
        String status = json.getJsonArray("identityProofs").getValuesAs(JsonObject.class).stream()
                .map(proof -> proof.getString("status"))
                .findFirst()
                .orElse("none");
        return new OwnRecord(JsonText.of(json, "cui"), JsonText.orNull(json, "birthDate"), status, json);
    }

    /** Names stay as they were reviewed. */
    public boolean isApproved() {
        return proofStatus.equals("approved");
    }

    public boolean isUnderReview() {
        return proofStatus.equals("pending");
    }

    @Override
    public String toString() {
        return "OwnRecord";
    }
}
