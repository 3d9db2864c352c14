package gt.gob.oj.keycloak.identityproof.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "oj_review_transcript")
@IdClass(TranscriptEntity.Key.class)
public class TranscriptEntity {

    @Id
    @Column(name = "proof_id")
    String proofId = "";

    @Id
    @Column(name = "attempt")
    int attempt;

    @Id
    @Column(name = "reviewer_id")
    String reviewerId = "";

    @Column(name = "words")
    String words = "";

    record Key(String proofId, int attempt, String reviewerId) implements Serializable {}
}
