package gt.gob.oj.keycloak.identityproof.own;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Additional information that citizens may see about their own requests. */
public interface OwnRecords {

    /** The number of requests that wait ahead of this one, up to the limit. */
    int ahead(IdentityProof pending, int limit);

    /** The reviewers' decisions since that instant. */
    Pace pace(String realmId, Instant since);

    /** The time to the first answer of most requests answered since that instant. Empty if there were too few. */
    Optional<Duration> usualWait(String realmId, Instant since);

    /** The corrections requested for the previous attempt, while the request is in correction. */
    List<Correction> corrections(IdentityProof proof);

    /** The wanted pieces that are incomplete. */
    Set<Piece> missing(IdentityProof proof);

    /** Views of the evidence, newest first, at most a hundred. */
    List<Viewing> looks(IdentityProof proof);

    /**
     * The number of decisions in a period.
     *
     * @param first the time of the first decision; undefined if there was none
     */
    record Pace(long decisions, Instant first) {}
}
