package gt.gob.oj.keycloak.identityproof.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "oj_review_note")
public class NoteEntity {

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "proof_id")
    String proofId = "";

    @Column(name = "at")
    Instant at = Instant.EPOCH;

    @Column(name = "reviewer_id")
    String reviewerId = "";

    @Column(name = "words")
    String words = "";
}
