package gt.gob.oj.keycloak.identityproof.judgement;

import java.time.Instant;

/** A reviewer's internal note about a case. */
public record Note(Instant at, String reviewerId, String text) {

    public static final int TEXT_MAX = 4000;
}
