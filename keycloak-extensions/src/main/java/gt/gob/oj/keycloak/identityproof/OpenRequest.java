package gt.gob.oj.keycloak.identityproof;

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
        Map<Piece, Intake> received,
        @Nullable Capture capture) {

    public OpenRequest {
        received = Map.copyOf(received);
    }

    /** Of a request that is locked, or that collects nothing any more. */
    static OpenRequest of(UnitOfWork.Records records, IdentityProof proof) {
        boolean agreed = records.captures().agreed(proof.id());
        Map<Piece, Intake> received = new EnumMap<>(Piece.class);
        if (agreed) {
            for (Piece piece : proof.wanted()) {
                received.put(
                        piece,
                        records.evidence()
                                .find(proof.id(), proof.attempt(), piece)
                                .map(e -> Intake.of(records, e))
                                .orElse(Intake.NOTHING));
            }
        }
        return new OpenRequest(proof, agreed, received, agreed ? Challenges.capture(records, proof) : null);
    }

    /** Whether whoever cannot speak has written what the video lacks. */
    public boolean saysEnough() {
        return capture != null && capture.saysEnough();
    }
}
