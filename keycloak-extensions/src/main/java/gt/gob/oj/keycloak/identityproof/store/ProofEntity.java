package gt.gob.oj.keycloak.identityproof.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "oj_identity_proof")
public class ProofEntity {

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "realm_id")
    String realmId = "";

    @Column(name = "user_id")
    String userId = "";

    @Column(name = "status")
    String status = "";

    @Nullable @Column(name = "receipt_code")
    String receiptCode;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "state_since")
    Instant stateSince = Instant.EPOCH;

    @Column(name = "attempt")
    int attempt;

    @Nullable @Column(name = "submitted_at")
    Instant submittedAt;

    @Nullable @Column(name = "assigned_to")
    String assignedTo;

    @Nullable @Column(name = "assigned_until")
    Instant assignedUntil;

    @Nullable @Column(name = "decided_at")
    Instant decidedAt;

    @Nullable @Column(name = "decided_by")
    String decidedBy;

    @Nullable @Column(name = "reason")
    String reason;

    /** Comma-separated codes of the pieces to send again. */
    @Nullable @Column(name = "wanted_pieces")
    String wantedPieces;

    @Nullable @Column(name = "reason_codes")
    String reasonCodes;

    /** Codes of the flags, each enclosed by commas. */
    @Nullable @Column(name = "flags")
    String flags;

    /** The words of the citizen's names, separated by blanks, from the last submission or assignment. */
    @Nullable @Column(name = "name_words")
    String nameWords;

    @Nullable @Column(name = "returns_to")
    String returnsTo;

    @Nullable @Column(name = "given_back_by")
    String givenBackBy;
}
