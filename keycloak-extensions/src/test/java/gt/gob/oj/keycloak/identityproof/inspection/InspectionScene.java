package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.capture.Agreement;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionLimits;
import gt.gob.oj.keycloak.identityproof.inspection.tool.FfmpegPictures;
import gt.gob.oj.keycloak.identityproof.inspection.tool.FfmpegVideos;
import gt.gob.oj.keycloak.identityproof.inspection.tool.TesseractReader;
import gt.gob.oj.keycloak.identityproof.inspection.tool.Tools;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import gt.gob.oj.keycloak.identityproof.store.RealStore;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The real store, the real vault and the locally installed programs. Every scene has its own realm and queue. */
public final class InspectionScene {

    public static final Tools TOOLS = new Tools("ffmpeg", "ffprobe", "tesseract", "heif-convert");
    static final InspectionLimits LIMITS = new InspectionLimits(50_000_000, 3, 90);

    public final RealStore store = RealStore.get();
    public final String realm = UUID.randomUUID().toString();
    final Path workplace;
    public final EvidenceVault vault;
    final EvidenceUploads uploads;

    public InspectionScene(Path folder) throws IOException {
        store.query("delete from oj_inspection");
        workplace = folder.resolve("workplace");
        vault = EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
        uploads = new EvidenceUploads(
                store.of(TransactionPorts::uploads),
                vault,
                new UploadLimits(15_000_000, 100_000_000),
                new UploadsInProgress(),
                () -> {});
    }

    public String draft() {
        return Agreement.to(
                store,
                store.run(r -> r.proofs()
                        .openOrDraft(new CitizenRef(realm, UUID.randomUUID().toString()), Instant.now())
                        .id()));
    }

    /** Submits a request whose only piece is then inspected. Returns its id. */
    public String sent(Piece piece, byte[] bytes) throws IOException {
        CitizenRef citizen = new CitizenRef(realm, UUID.randomUUID().toString());
        String id =
                store.run(r -> r.proofs().openOrDraft(citizen, Instant.now()).id());
        Agreement.to(store, id);
        send(id, piece, bytes);
        store.run(r -> r.changes()
                .make(
                        r.proofs().find(realm, id).orElseThrow(),
                        Change.submit(
                                new Submission(ReceiptCode.random(), Instant.now()), Actor.citizen(citizen.userId()))));
        inspect(inspector());
        return id;
    }

    public UploadStatus send(String proof, Piece piece, byte[] bytes) throws IOException {
        return uploads.receiveWhole(proof, piece, new ByteArrayInputStream(bytes));
    }

    ReceivedPiece received(String proof, Piece piece) {
        return store.run(r -> r.received().find(proof, piece)).orElseThrow();
    }

    public Inspector inspector() {
        return inspector(TOOLS, null);
    }

    public Inspector inspector(Tools tools, @Nullable VirusScanner scanner) {
        return new Inspector(
                store.of(TransactionPorts::inspection),
                vault,
                new Workplace(workplace),
                new Inspector.Equipment(
                        new FfmpegPictures(tools, LIMITS.pixels()),
                        new FfmpegVideos(tools, LIMITS.pixels(), LIMITS.longest()),
                        new TesseractReader(tools),
                        scanner,
                        InspectionScene::seal,
                        LIMITS),
                Clock.systemUTC());
    }

    private static String seal(String realmId, String sha256) {
        return Sha256.hex(digested(realmId + sha256));
    }

    private static MessageDigest digested(String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    /** Inspects everything that waits. */
    public void inspect(Inspector inspector) throws IOException {
        Optional<InspectionTask> task = inspector.lease();
        while (task.isPresent()) {
            inspector.inspect(task.get());
            task = inspector.lease();
        }
    }

    /** Uploads and inspects the piece. */
    public Inspection inspected(Piece piece, byte[] bytes) throws IOException {
        String draft = draft();
        send(draft, piece, bytes);
        inspect(inspector());
        return inspection(draft, piece);
    }

    Evidence evidence(String proof, Piece piece) {
        return store.run(r -> r.evidence().find(proof, 1, piece)).orElseThrow();
    }

    Inspection inspection(String proof, Piece piece) {
        String id = evidence(proof, piece).id();
        return store.run(r -> r.inspections().find(id)).orElseThrow();
    }

    Optional<Evidence> copy(String proof, Piece piece) {
        String id = evidence(proof, piece).id();
        return store.run(r -> r.evidence().deskCopy(id));
    }

    byte[] bytes(Evidence evidence) throws IOException {
        var parts = store.run(r -> r.evidence().chunks(evidence.id()));
        try (InputStream in = vault.read(evidence.id(), evidence.key(), parts, 0, evidence.received())) {
            return in.readAllBytes();
        }
    }

    static List<FindingCode> codes(Inspection inspection) {
        return inspection.findings().stream().map(Finding::code).toList();
    }
}
