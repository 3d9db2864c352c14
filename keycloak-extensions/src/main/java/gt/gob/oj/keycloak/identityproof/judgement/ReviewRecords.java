package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What reviewers wrote about requests. */
public interface ReviewRecords {

    /** In the order in which they were given, those of all attempts. */
    List<Opinion> opinions(String proofId);

    /** One for each reviewer and attempt. */
    void add(IdentityProof proof, String reviewerId, Instant at, Judgement judgement);

    /** How many opinions the reviewer has given since then. */
    long opinionsSince(String realmId, String reviewerId, Instant since);

    /** The first attempt first. Those of the present one are asked of nobody before the decision. */
    List<GivenCorrection> corrections(String proofId);

    List<Note> notes(String proofId);

    void add(String proofId, Note note);

    /** What that reviewer kept of what they heard in the present attempt. */
    Optional<String> transcript(IdentityProof proof, String reviewerId);

    void keepTranscript(IdentityProof proof, String reviewerId, String text);
}
