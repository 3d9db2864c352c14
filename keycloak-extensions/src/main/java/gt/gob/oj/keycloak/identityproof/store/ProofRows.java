package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Decision;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Outcome;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns rows into requests. */
final class ProofRows {

    private ProofRows() {}

    static IdentityProof toProof(ProofEntity row) {
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

    static @Nullable String pieces(Set<Piece> pieces) {
        return pieces.isEmpty()
                ? null
                : pieces.stream().map(Piece::code).sorted().collect(Collectors.joining(","));
    }

    private static Set<Piece> pieces(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(",", -1))
                        .map(Piece::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static IdentityProof.@Nullable Submission submission(ProofEntity row) {
        return row.receiptCode == null || row.submittedAt == null
                ? null
                : new IdentityProof.Submission(new ReceiptCode(row.receiptCode), row.submittedAt);
    }

    private static IdentityProof.@Nullable Assignment assignment(ProofEntity row) {
        return row.assignedTo == null || row.assignedUntil == null
                ? null
                : new IdentityProof.Assignment(row.assignedTo, row.assignedUntil);
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
        return new Decision(outcome, row.reason, pieces(row.wantedPieces), row.decidedBy, row.decidedAt);
    }
}
