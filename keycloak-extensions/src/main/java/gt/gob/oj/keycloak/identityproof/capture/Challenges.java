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

/** What the citizen agrees to before the first picture, and what they are asked to say in the video of this attempt. */
public final class Challenges {

    private final UnitOfWork<CapturePorts> work;
    private final EvidenceUploads uploads;
    private final Clock clock;

    public Challenges(UnitOfWork<CapturePorts> work, EvidenceUploads uploads, Clock clock) {
        this.work = work;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** To the notice as it reads today; nothing else is stored before. */
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

    /** With a number, issued when there was none. Empty when the request does not want a video, or the citizen has not agreed yet. */
    public Optional<Capture> current(String proofId) {
        return change(proofId, c -> c.challenge() == null ? c.with(Challenge.random(now())) : c);
    }

    /** Begins the video anew: another number, and the video that was there is forgotten. */
    public Optional<Capture> renew(String proofId) throws IOException {
        uploads.startOver(proofId, Piece.VIDEO);
        return change(proofId, c -> c.with(Challenge.random(now())));
    }

    /** False when another number holds by now. */
    public boolean shown(String proofId, String number, List<Integer> milliseconds) {
        return change(proofId, c -> told(c, number, milliseconds))
                .filter(c -> isCurrent(c, number))
                .isPresent();
    }

    /** The citizen says it in the video. */
    public void speak(String proofId) {
        change(proofId, Capture::spoken);
    }

    /** The citizen cannot speak or hear; the statement may follow. */
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

    private static Capture told(Capture capture, String number, List<Integer> milliseconds) {
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
