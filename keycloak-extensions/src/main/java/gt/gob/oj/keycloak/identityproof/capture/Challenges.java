package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Consent before the first picture, and the challenge for the video of the current attempt. */
public final class Challenges {

    private final UnitOfWork<CapturePorts> work;
    private final EvidenceUploads uploads;
    private final Clock clock;

    public Challenges(UnitOfWork<CapturePorts> work, EvidenceUploads uploads, Clock clock) {
        this.work = work;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Records consent to the current notice. Nothing else is stored before it. */
    public void agree(String realmId, String proofId) {
        work.run(r -> r.proofs().lockCollecting(proofId).map(proof -> {
            if (!r.captures().agreed(proofId)) {
                Instant now = now();
                r.captures().save(r.captures().current(proof).with(new Capture.Consent(now, Capture.NOTICE)));
                Actor citizen = Actor.citizen(proof.citizen().userId());
                r.audit()
                        .record(
                                realmId,
                                new AuditEntry(now, citizen, "consent", proofId, Map.of("notice", Capture.NOTICE)));
            }
            return proof;
        }));
    }

    /**
     * The current capture with its challenge, which is created if missing. Empty if the request does not need a video
     * or the citizen has not agreed yet.
     */
    public Optional<Capture> current(String proofId) {
        return change(proofId, c -> c.challenge() == null ? c.with(Challenge.random(now())) : c);
    }

    /** Restarts the video: issues another number and discards the video received so far. */
    public Optional<Capture> renew(String proofId) throws IOException {
        uploads.startOver(proofId, Piece.VIDEO);
        return change(proofId, c -> c.with(Challenge.random(now())));
    }

    /** Records when the prompts were shown. False if another number is now valid. */
    public boolean shown(String proofId, String number, List<Integer> milliseconds) {
        return change(proofId, c -> withShownTimes(c, number, milliseconds))
                .filter(c -> isCurrent(c, number))
                .isPresent();
    }

    /** The citizen chooses to say the prompts in the video. */
    public void speak(String proofId) {
        change(proofId, Capture::spoken);
    }

    /** The citizen cannot speak or hear. The statement may follow later. */
    public void write(String proofId, @Nullable String statement) {
        change(proofId, c -> c.written(statement));
    }

    private Optional<Capture> change(String proofId, UnaryOperator<Capture> change) {
        return work.run(r -> r.proofs()
                .lockCollecting(proofId)
                .filter(p -> p.wanted().contains(Piece.VIDEO) && r.captures().agreed(p.id()))
                .map(proof -> {
                    Capture before = r.captures().current(proof);
                    Capture after = change.apply(before);
                    if (!after.equals(before)) {
                        r.captures().save(after);
                    }
                    return after;
                }));
    }

    private static Capture withShownTimes(Capture capture, String number, List<Integer> milliseconds) {
        Challenge challenge = capture.challenge();
        return challenge != null && isCurrent(capture, number) ? capture.with(challenge.with(milliseconds)) : capture;
    }

    private static boolean isCurrent(Capture capture, String number) {
        return capture.challenge() != null && capture.challenge().number().equals(number);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
