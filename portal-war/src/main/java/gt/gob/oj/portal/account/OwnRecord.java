package gt.gob.oj.portal.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CUI, birth date and all identity proofs, newest first; a person without them has no record. */
public record OwnRecord(
        @Nullable Instant createdAt,
        @Nullable String cui,
        @Nullable LocalDate birthDate,
        List<Proof> identityProofs) {
    public OwnRecord {
        identityProofs = List.copyOf(identityProofs);
    }

    public record Proof(
            String status,
            @Nullable String receiptCode,
            @Nullable Instant submittedAt,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    /** Returns the status of the newest identity proof. */
    public String proofStatus() {
        return identityProofs.stream().findFirst().map(Proof::status).orElse("none");
    }

    /** Approved names can only be changed by another review. */
    public boolean isApproved() {
        return proofStatus().equals("approved");
    }

    public boolean isUnderReview() {
        return proofStatus().equals("pending");
    }

    @Override
    public String toString() {
        return "OwnRecord";
    }
}
