package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.Refusal;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** User events of the identity proof. They contain ids and a reason from a fixed list, no personal data. */
public final class CaptureEvents {

    private CaptureEvents() {}

    public static EventBuilder of(EventBuilder event, String proofId, String outcome) {
        return event.event(EventType.CUSTOM_REQUIRED_ACTION)
                .detail("identity_proof", proofId)
                .detail("identity_proof_outcome", outcome);
    }

    public static String error(Refusal refusal) {
        return "identity_proof_" + refusal.code().replace('-', '_');
    }
}
