package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.page.OutOfService;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the identity server says of the person's own request; dates and code are absent before there is one. */
public record OwnProof(
        String status,
        @Nullable String receiptCode,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    public OwnProof {
        IdentityStatus.ofClaim(status.replace('-', '_'));
    }

    static OwnProof read(JsonObject answer) {
        try {
            return new OwnProof(
                    IdentityStatus.ofClaim(answer.getString("status")).key(),
                    text(answer, "receiptCode"),
                    instant(answer, "submittedAt"),
                    instant(answer, "decidedAt"),
                    text(answer, "reason"));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException | ClassCastException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private static @Nullable Instant instant(JsonObject answer, String name) {
        String text = text(answer, name);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(JsonObject answer, String name) {
        return answer.get(name) instanceof JsonString text ? text.getString() : null;
    }
}
