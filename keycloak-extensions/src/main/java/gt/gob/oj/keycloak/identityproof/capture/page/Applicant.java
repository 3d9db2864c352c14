package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import org.keycloak.authentication.RequiredActionContext;

/** The citizen who performs the required action. */
record Applicant(RequiredActionContext context, CaptureServices services) {

    CitizenRef citizen() {
        return new CitizenRef(context.getRealm().getId(), context.getUser().getId());
    }

    CaptureProgress standing() {
        return CaptureProgress.of(services.requests(), citizen(), context.getUser());
    }

    boolean hasNoCui() {
        return services.citizens().find(citizen()).isEmpty();
    }
}
