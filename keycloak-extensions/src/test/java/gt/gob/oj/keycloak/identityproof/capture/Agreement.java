package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.time.Instant;

/** Records a citizen's consent, without which no evidence is accepted. */
public final class Agreement {

    private Agreement() {}

    /** Consents for a first attempt. Returns the request's id. */
    public static String to(UnitOfWork<TransactionPorts> work, String proofId) {
        return work.run(r -> {
            Capture.Consent consent = new Capture.Consent(Instant.EPOCH, Capture.NOTICE);
            r.captures().save(new Capture(proofId, 1, consent, null, false, null));
            return proofId;
        });
    }
}
