package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reviewer's opinion on one attempt. */
public record Opinion(
        int attempt,
        Instant at,
        String reviewerId,
        Outcome outcome,
        Set<ReasonCode> codes,
        @Nullable String words) {

    public Opinion {
        codes = Set.copyOf(codes);
    }
}
