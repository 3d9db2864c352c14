package gt.gob.oj.keycloak.identityproof.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "oj_review_correction")
@IdClass(CorrectionEntity.Key.class)
public class CorrectionEntity {

    @Id
    @Column(name = "proof_id")
    String proofId = "";

    @Id
    @Column(name = "attempt")
    int attempt;

    @Id
    @Column(name = "reviewer_id")
    String reviewerId = "";

    @Id
    @Column(name = "position")
    int position;

    @Column(name = "piece")
    String piece = "";

    @Column(name = "code")
    String code = "";

    @Nullable @Column(name = "words")
    String words;

    @Nullable @Column(name = "mark_x")
    Double x;

    @Nullable @Column(name = "mark_y")
    Double y;

    @Nullable @Column(name = "mark_width")
    Double width;

    @Nullable @Column(name = "mark_height")
    Double height;

    @Nullable @Column(name = "mark_second")
    Double second;

    record Key(String proofId, int attempt, String reviewerId, int position) implements Serializable {}
}
