package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Check;

/** Upload progress of a piece, and the result of its inspection as shown to the citizen. */
public record ReceivedPiece(UploadStatus upload, Check check) {

    public static final ReceivedPiece NOTHING = new ReceivedPiece(UploadStatus.NOTHING, Check.NONE);

    /** Whether the piece is complete and does not have to be sent again. */
    public boolean isUsable() {
        return upload.complete() && !check.refused();
    }
}
