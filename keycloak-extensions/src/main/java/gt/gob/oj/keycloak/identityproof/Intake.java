package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.Nullable;

/**
 * How far a piece has arrived.
 *
 * @param received bytes that are stored; an upload goes on from there
 * @param complete whether the piece is all there
 * @param refusal why the last bytes were not taken, or null
 */
public record Intake(
        long received, boolean complete, @Nullable Refusal refusal) {

    public static final Intake NOT_OPEN = new Intake(0, false, Refusal.NOT_OPEN);

    static final Intake NOTHING = new Intake(0, false, null);

    static Intake of(Evidence evidence) {
        return new Intake(evidence.received(), evidence.isComplete(), null);
    }

    Intake refused(Refusal reason) {
        return new Intake(received, complete, reason);
    }
}
