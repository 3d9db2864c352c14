package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import jakarta.ws.rs.core.Response;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;

/** Answers about an upload. Each refusal emits an event. */
record UploadAnswers(KeycloakSession session) {

    Response of(Permission permission, UploadStatus upload, int status) {
        Refusal refusal = upload.refusal();
        if (refusal != null && refusal != Refusal.WRONG_OFFSET) {
            KeycloakContext context = session.getContext();
            CaptureEvents.of(
                            new EventBuilder(context.getRealm(), session, context.getConnection())
                                    .user(permission.userId()),
                            permission.proofId(),
                            refusal.code())
                    .error(CaptureEvents.error(refusal));
        }
        return UploadAnswer.of(status, upload);
    }
}
