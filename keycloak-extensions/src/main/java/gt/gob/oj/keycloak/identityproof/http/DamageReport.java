package gt.gob.oj.keycloak.identityproof.http;

import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reports unreadable requests to technical administrators. */
public record DamageReport(IdentityProofs proofs) {

    private static final Logger LOG = Logger.getLogger(DamageReport.class);

    /** Logs the damage. Returns the receipt code, if it is readable. */
    public Optional<String> report(UnreadableRequest damage) {
        Optional<String> receiptCode = proofs.receiptCode(damage.requestId());
        LOG.errorf("%s (receipt code %s): %s", damage.getMessage(), receiptCode.orElse("unreadable"), damage.reason());
        return receiptCode;
    }
}
