package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.time.Instant;

/** Nothing is taken from a citizen who has not agreed to the notice. */
public final class Agreement {

    private Agreement() {}

    /** Of a first attempt; answers the request's id. */
    public static String to(UnitOfWork<TransactionPorts> work, String proofId) {
        return work.run(r -> {
            Capture.Consent consent = new Capture.Consent(Instant.EPOCH, Capture.NOTICE);
            r.captures().save(new Capture(proofId, 1, consent, null, false, null));
            return proofId;
        });
    }
}
