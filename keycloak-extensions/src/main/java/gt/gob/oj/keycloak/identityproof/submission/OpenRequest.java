package gt.gob.oj.keycloak.identityproof.submission;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's open request and all that it has, read at one moment: what is read piece by piece may be half of before it
 * was sent, half of after.
 *
 * @param agreed whether the citizen agreed to the notice as it reads today
 * @param received what is known of the wanted pieces; nothing before the citizen agreed
 * @param capture null while the video was not come to
 */
public record OpenRequest(
        IdentityProof proof,
        boolean agreed,
        Map<Piece, ReceivedPiece> received,
        @Nullable Capture capture) {

    public OpenRequest {
        received = Map.copyOf(received);
    }

    /** Of a request that is locked, or that collects nothing any more. */
    static OpenRequest of(SubmissionPorts ports, IdentityProof proof) {
        boolean agreed = ports.captures().agreed(proof.id());
        Map<Piece, ReceivedPiece> received = new EnumMap<>(Piece.class);
        if (agreed) {
            proof.wanted().forEach(piece -> received.put(piece, ports.received().of(proof, piece)));
        }
        return new OpenRequest(
                proof, agreed, received, agreed ? ports.captures().current(proof) : null);
    }

    /** Whether whoever cannot speak has written what the video lacks. */
    public boolean saysEnough() {
        return capture != null && capture.saysEnough();
    }
}
