package gt.gob.oj.keycloak.identityproof.own;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What citizens may know of their own requests beside the requests themselves. */
public interface OwnRecords {

    /** How many requests wait before this one, counted no further than the limit. */
    int ahead(IdentityProof pending, int limit);

    /** What reviewers decided since then. */
    Pace pace(String realmId, Instant since);

    /**
     * In how much time most requests had their first answer, of those answered since then; empty when too few were to say
     * anything.
     */
    Optional<Duration> usualWait(String realmId, Instant since);

    /** What is at fault with pieces of the attempt before, while a correction is asked for. */
    List<Correction> corrections(IdentityProof proof);

    /** The wanted pieces that are not all there. */
    Set<Piece> missing(IdentityProof proof);

    /** Who looked at the evidence, the last first, at most a hundred lines. */
    List<Look> looks(IdentityProof proof);

    /**
     * How much was decided in a time.
     *
     * @param first when the first of the decisions was made; of no meaning without decisions
     */
    record Pace(long decisions, Instant first) {}
}
