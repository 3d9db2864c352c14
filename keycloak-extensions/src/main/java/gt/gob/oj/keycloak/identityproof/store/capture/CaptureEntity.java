package gt.gob.oj.keycloak.identityproof.store.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "oj_identity_capture")
@IdClass(CaptureEntity.Key.class)
public class CaptureEntity {

    @Id
    @Column(name = "proof_id")
    String proofId = "";

    @Id
    @Column(name = "attempt")
    int attempt;

    @Nullable @Column(name = "consent_at")
    Instant consentAt;

    @Nullable @Column(name = "notice_version")
    String noticeVersion;

    @Nullable @Column(name = "number")
    String number;

    @Nullable @Column(name = "issued_at")
    Instant issuedAt;

    /** Milliseconds, separated by commas. */
    @Nullable @Column(name = "shown")
    String shown;

    @Column(name = "written")
    boolean written;

    @Nullable @Column(name = "statement")
    String statement;

    record Key(String proofId, int attempt) implements Serializable {}
}
