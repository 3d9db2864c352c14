package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceReader;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Examined;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection.Progress;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionLimits;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Twin;
import gt.gob.oj.keycloak.identityproof.inspection.picture.PictureDecoder;
import gt.gob.oj.keycloak.identityproof.inspection.picture.PictureExamination;
import gt.gob.oj.keycloak.identityproof.inspection.text.TextReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inspects waiting pieces one after the other, outside any transaction. If a piece is replaced or erased during its
 * inspection, the result is discarded. If a server dies, another one takes the piece after the lease has expired.
 */
public final class Inspector {

    /** Something that fails so often will not do any better. */
    private static final int MOST_FAILURES = 4;

    private final UnitOfWork<InspectionPorts> work;
    private final EvidenceVault vault;
    private final Workplace workplace;
    private final Equipment equipment;
    private final Clock clock;
    private final EvidenceReader reader;

    public Inspector(
            UnitOfWork<InspectionPorts> work,
            EvidenceVault vault,
            Workplace workplace,
            Equipment equipment,
            Clock clock) {
        this.work = work;
        this.vault = vault;
        this.workplace = workplace;
        this.equipment = equipment;
        this.clock = clock;
        this.reader = new EvidenceReader(work.of(InspectionPorts::evidence), vault);
    }

    /**
     * The tools of an inspection.
     *
     * @param scanner null if no scanner is configured; otherwise evidence is shown only after the scanner has passed it
     */
    public record Equipment(
            PictureDecoder pictures,
            VideoDecoder videos,
            TextReader reader,
            @Nullable VirusScanner scanner,
            Prints prints,
            InspectionLimits limits) {}

    /** Leases the next piece of evidence to inspect; empty when none waits. */
    public Optional<InspectionTask> lease() {
        return work.run(r -> r.queue().lease());
    }

    /** Throws an {@link IOException} if the piece cannot be inspected now; it is retried later. */
    public void inspect(InspectionTask task) throws IOException {
        boolean scanned = equipment.scanner() != null;
        if (equipment.scanner() != null && !isClean(task, equipment.scanner())) {
            end(task, Progress.DONE, FindingCode.MALWARE, false);
        } else if (task.failures() >= MOST_FAILURES) {
            end(task, Progress.UNCHECKED, FindingCode.FAILED, scanned);
        } else if (work.run(r -> r.queue().renew(task))) {
            try {
                examine(task, scanned);
            } catch (IOException | RuntimeException e) {
                retryLater(task, true);
                throw e;
            }
        }
    }

    private void end(InspectionTask task, Progress progress, FindingCode code, boolean scanned) throws IOException {
        Inspection found = new Inspection(progress, List.of(Finding.of(code)), scanned, null);
        finish(task, new InspectionResult(found, Set.of(), null));
    }

    private void retryLater(InspectionTask task, boolean failed) {
        work.run(r -> {
            r.queue().retryLater(task, failed);
            return task;
        });
    }

    private void examine(InspectionTask task, boolean scanned) throws IOException {
        Path folder = workplace.folder();
        try {
            Examined known = look(task.evidence(), folder);
            if (work.run(r -> r.queue().renew(task))) {
                finish(task, result(task, known, scanned));
            }
        } finally {
            workplace.erase(folder);
        }
    }

    private boolean isClean(InspectionTask task, VirusScanner scanner) throws IOException {
        try (InputStream bytes = read(task.evidence())) {
            return scanner.isClean(bytes);
        } catch (IOException silent) {
            retryLater(task, false);
            throw silent;
        }
    }

    private Examined look(Evidence evidence, Path folder) throws IOException {
        Path file;
        try (InputStream bytes = read(evidence)) {
            file = Workplace.file(folder, "original." + evidence.type().extension(), bytes);
        }
        Examined known = new Examined();
        known.recognisedBy(Objects.requireNonNull(evidence.sha256()));
        if (evidence.piece().kind() == Piece.Kind.IMAGE) {
            new PictureExamination(
                            equipment.pictures(),
                            equipment.reader(),
                            equipment.limits(),
                            LocalDate.now(clock.withZone(Guatemala.ZONE)))
                    .examine(file, evidence.type(), evidence.piece(), folder, known);
        } else {
            new VideoExamination(equipment.videos(), equipment.limits()).examine(file, evidence.type(), folder, known);
        }
        return known;
    }

    private InputStream read(Evidence evidence) throws IOException {
        return new BufferedInputStream(reader.read(evidence), 64 * 1024);
    }

    private InspectionResult result(InspectionTask task, Examined known, boolean scanned) throws IOException {
        Progress progress = known.incomplete() ? Progress.UNCHECKED : Progress.DONE;
        Path copy = known.copy();
        return new InspectionResult(
                new Inspection(progress, known.findings(), scanned, known.text()),
                known.digests().stream()
                        .map(d -> equipment.prints().seal(task.realmId(), d))
                        .collect(Collectors.toSet()),
                copy == null ? null : new DeskCopies(vault).store(task.evidence(), copy, known.copyType()));
    }

    private void finish(InspectionTask task, InspectionResult result) throws IOException {
        boolean kept = work.run(r -> r.queue().finish(task, result));
        if (!kept) {
            if (result.copy() != null) {
                vault.erase(result.copy().evidence().id());
            }
            return;
        }
        // One unit of work per request, so that concurrent inspections cannot deadlock.
        work.run(r -> r.flagging().refresh(task.realmId(), task.evidence().proofId())).stream()
                .map(Twin::proofId)
                .distinct()
                .forEach(twin -> work.run(r -> r.flagging().refresh(task.realmId(), twin)));
    }
}
