package gt.gob.oj.keycloak.identityproof.submission;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's open request with all its data, read in one unit of work. Separate reads could mix data from before and
 * after the submission.
 *
 * @param agreed whether the citizen agreed to the current notice
 * @param received the wanted pieces; empty before the citizen agreed
 * @param capture null until the citizen reaches the video step
 */
public record OpenRequest(
        IdentityProof proof,
        boolean agreed,
        Map<Piece, ReceivedPiece> received,
        @Nullable Capture capture) {

    public OpenRequest {
        received = Map.copyOf(received);
    }

    /** For a request that is locked, or that no longer collects evidence. */
    static OpenRequest of(SubmissionPorts ports, IdentityProof proof) {
        boolean agreed = ports.captures().agreed(proof.id());
        Map<Piece, ReceivedPiece> received = new EnumMap<>(Piece.class);
        if (agreed) {
            proof.wanted().forEach(piece -> received.put(piece, ports.received().of(proof, piece)));
        }
        return new OpenRequest(
                proof, agreed, received, agreed ? ports.captures().current(proof) : null);
    }

    /** False if the citizen cannot speak and has not written the statement. */
    public boolean saysEnough() {
        return capture != null && capture.saysEnough();
    }
}
