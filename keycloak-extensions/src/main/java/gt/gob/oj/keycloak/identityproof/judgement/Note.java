package gt.gob.oj.keycloak.identityproof.judgement;

import java.time.Instant;

/** What one reviewer tells the next about a case. */
public record Note(Instant at, String reviewerId, String text) {

    public static final int TEXT_MAX = 4000;
}
