package gt.gob.oj.keycloak.identityproof.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "oj_review_opinion")
@IdClass(OpinionEntity.Key.class)
public class OpinionEntity {

    @Id
    @Column(name = "proof_id")
    String proofId = "";

    @Id
    @Column(name = "attempt")
    int attempt;

    @Id
    @Column(name = "reviewer_id")
    String reviewerId = "";

    @Column(name = "realm_id")
    String realmId = "";

    @Column(name = "at")
    Instant at = Instant.EPOCH;

    @Column(name = "outcome")
    String outcome = "";

    @Nullable @Column(name = "codes")
    String codes;

    @Nullable @Column(name = "words")
    String words;

    @Nullable @Column(name = "checklist")
    String checklist;

    record Key(String proofId, int attempt, String reviewerId) implements Serializable {}
}
