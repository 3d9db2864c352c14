package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.request.Assignment;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Converts rows to requests. */
final class ProofRows {

    private static final Logger LOG = Logger.getLogger(ProofRows.class);

    private ProofRows() {}

    /** For a single request. An unreadable row causes an {@link UnreadableRequest}. */
    static IdentityProof toProof(ProofEntity row) {
        return UnreadableRequest.unless(row.id, () -> read(row));
    }

    /** For lists. Logs an unreadable row and returns empty. */
    static Optional<IdentityProof> ifReadable(ProofEntity row) {
        try {
            return Optional.of(read(row));
        } catch (IllegalArgumentException contradiction) {
            LOG.errorf("request %s cannot be read: %s", row.id, contradiction.getMessage());
            return Optional.empty();
        }
    }

    private static IdentityProof read(ProofEntity row) {
        ProofState state = ProofState.ofCode(row.status);
        return new IdentityProof(
                row.id,
                new CitizenRef(row.realmId, row.userId),
                state,
                row.stateSince,
                row.attempt,
                submission(row),
                assignment(row),
                decision(row, state));
    }

    private static @Nullable Submission submission(ProofEntity row) {
        return row.receiptCode == null || row.submittedAt == null
                ? null
                : new Submission(new ReceiptCode(row.receiptCode), row.submittedAt);
    }

    private static @Nullable Assignment assignment(ProofEntity row) {
        return row.assignedTo == null || row.assignedUntil == null
                ? null
                : new Assignment(row.assignedTo, row.assignedUntil);
    }

    private static @Nullable Decision decision(ProofEntity row, ProofState state) {
        if (row.decidedAt == null || row.decidedBy == null) {
            return null;
        }
        Outcome outcome = switch (state) {
            case APPROVED -> Outcome.APPROVE;
            case REJECTED -> Outcome.REJECT;
            default -> Outcome.CORRECT;
        };
        return new Decision(
                outcome,
                Codes.read(row.reasonCodes, ReasonCode::of),
                row.reason,
                Codes.read(row.wantedPieces, Piece::of),
                row.decidedBy,
                row.decidedAt);
    }

    /** The values that a state change may update, by column name. */
    static Map<String, @Nullable Object> columns(IdentityProof proof) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("status", proof.state().code());
        columns.put("stateSince", proof.since());
        columns.put("attempt", proof.attempt());
        Submission submission = proof.submission();
        columns.put(
                "receiptCode",
                submission == null ? null : submission.receiptCode().value());
        columns.put("submittedAt", submission == null ? null : submission.at());
        Assignment assignment = proof.assignment();
        columns.put("assignedTo", assignment == null ? null : assignment.reviewerId());
        columns.put("assignedUntil", assignment == null ? null : assignment.until());
        Decision decision = proof.decision();
        columns.put("decidedAt", decision == null ? null : decision.decidedAt());
        columns.put("decidedBy", decision == null ? null : decision.decidedBy());
        columns.put("reason", decision == null ? null : decision.reason());
        columns.put("wantedPieces", decision == null ? null : Codes.write(decision.pieces(), Piece::code));
        columns.put("reasonCodes", decision == null ? null : Codes.write(decision.codes(), ReasonCode::code));
        return columns;
    }
}
