package gt.gob.oj.keycloak.identityproof.store.audit;

import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "oj_audit")
@IdClass(AuditEntity.Key.class)
public class AuditEntity {

    @Id
    @Column(name = "realm_id")
    String realmId = "";

    @Id
    @Column(name = "seq")
    public long seq;

    @Column(name = "at")
    public Instant at = Instant.EPOCH;

    @Column(name = "actor_role")
    public String actorRole = "";

    @Nullable @Column(name = "actor_id")
    String actorId;

    @Column(name = "action")
    String action = "";

    @Nullable @Column(name = "proof_id")
    String proofId;

    /** A JSON object of strings, sorted by name. */
    @Column(name = "detail")
    public String detail = "";

    @Column(name = "previous_hash")
    String previousHash = "";

    @Column(name = "hash")
    String hash = "";

    AuditLine line() {
        return new AuditLine(seq, at, actorRole, actorId, action, proofId, detail, previousHash, hash);
    }

    record Key(String realmId, long seq) implements Serializable {}
}
