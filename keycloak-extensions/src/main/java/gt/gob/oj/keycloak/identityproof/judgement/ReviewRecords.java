package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What reviewers wrote about requests. */
public interface ReviewRecords {

    /** The opinions on all attempts, oldest first. */
    List<Opinion> opinions(String proofId);

    /** One opinion per reviewer and attempt. */
    void add(IdentityProof proof, String reviewerId, Instant at, Judgement judgement);

    /** The number of opinions that the reviewer has given since that instant. */
    long opinionsSince(String realmId, String reviewerId, Instant since);

    /** Ordered by attempt. Corrections of the current attempt become effective with the decision. */
    List<GivenCorrection> corrections(String proofId);

    List<Note> notes(String proofId);

    void add(String proofId, Note note);

    /** The reviewer's own transcript for the current attempt. */
    Optional<String> transcript(IdentityProof proof, String reviewerId);

    void keepTranscript(IdentityProof proof, String reviewerId, String text);
}
