package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.Nullable;

/**
 * How far a piece has arrived.
 *
 * @param upload names the sending of the piece, null while none has begun
 * @param length of the whole piece, {@link Evidence#UNKNOWN} while nobody has said it
 * @param received bytes that are stored; an upload goes on from there
 * @param complete whether the piece is all there
 * @param refusal why the last bytes were not taken, or null
 * @param check what is known of its inspection
 */
public record Intake(
        @Nullable String upload,
        long length,
        long received,
        boolean complete,
        @Nullable Refusal refusal,
        Check check) {

    public static final Intake NOTHING = new Intake(null, Evidence.UNKNOWN, 0, false, null, Check.NONE);

    public static final Intake NOT_OPEN = NOTHING.refused(Refusal.NOT_OPEN);

    static Intake of(Evidence evidence) {
        return new Intake(
                evidence.id(), evidence.total(), evidence.received(), evidence.isComplete(), null, Check.NONE);
    }

    static Intake of(UnitOfWork.Records records, Evidence evidence) {
        return of(evidence).checked(Check.of(records, evidence));
    }

    private Intake checked(Check known) {
        return new Intake(upload, length, received, complete, refusal, known);
    }

    /** Whether it is all there and need not be sent anew. */
    public boolean isUsable() {
        return complete && !check.refused();
    }

    public Intake refused(Refusal reason) {
        return new Intake(upload, length, received, complete, reason, check);
    }
}
