package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPieces;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** The operations of the upload API, after its caller was authenticated. */
record UploadCalls(
        EvidenceUploads uploads,
        UnitOfWork<ReceivedPieces> received,
        UploadSessionExtension extension,
        UploadAnswers answers) {

    Optional<ReceivedPiece> progress(Permission permission, Piece piece) {
        return received.run(r -> r.find(permission.proofId(), piece));
    }

    Response receive(Permission permission, Piece piece, String upload, long offset, String sha256, InputStream bytes)
            throws IOException {
        ArrivingBytes arriving = new ArrivingBytes(bytes);
        try {
            return store(permission, piece, upload, offset, sha256, arriving);
        } catch (IOException fault) {
            if (arriving.isBrokenOff()) {
                return Problems.of(Refusal.INCOMPLETE);
            }
            throw fault;
        }
    }

    private Response store(
            Permission permission, Piece piece, String upload, long offset, String sha256, InputStream bytes)
            throws IOException {
        UploadStatus status = uploads.receive(permission.proofId(), piece, upload, offset, sha256, bytes);
        if (status.refusal() == null) {
            extension.prolong(permission);
        } else {
            // A browser reads the response only after it has sent the whole chunk.
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return answers.of(permission, status, 200);
    }

    Response finish(Permission permission, Piece piece, String upload, String sha256) throws IOException {
        UploadStatus finished = uploads.finish(permission.proofId(), piece, upload, sha256);
        return finished.refusal() == null
                ? progress(permission, piece)
                        .map(known -> UploadAnswer.of(200, known))
                        .orElseGet(() -> answers.of(permission, UploadStatus.NOT_OPEN, 200))
                : answers.of(permission, finished, 200);
    }
}
