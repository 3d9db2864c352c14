package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the queue. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RequestView(
        String id,
        @Nullable String receiptCode,
        String status,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String cui,
        @Nullable String submittedAt) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Page(List<RequestView> items, @Nullable String next) {}

    /** Everything a reviewer needs for a decision. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Details(
            String id,
            @Nullable String receiptCode,
            String status,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String cui,
            @Nullable String submittedAt,
            boolean cuiDoubtful,
            @Nullable String birthDate,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String casillero,
            @Nullable String municipality,
            @Nullable String department,
            @Nullable String decidedAt,
            @Nullable String decidedBy,
            @Nullable String reason,
            List<EvidenceView> evidence) {}

    record EvidenceView(
            String piece,
            String contentType,
            long length,
            @Nullable String sha256) {}
}
