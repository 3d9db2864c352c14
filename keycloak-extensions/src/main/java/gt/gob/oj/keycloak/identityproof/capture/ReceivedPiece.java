package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Check;

/** How far a piece has arrived, and what the citizen is told of its inspection. */
public record ReceivedPiece(UploadStatus upload, Check check) {

    public static final ReceivedPiece NOTHING = new ReceivedPiece(UploadStatus.NOTHING, Check.NONE);

    /** Whether it is complete and need not be sent anew. */
    public boolean isUsable() {
        return upload.complete() && !check.refused();
    }
}
