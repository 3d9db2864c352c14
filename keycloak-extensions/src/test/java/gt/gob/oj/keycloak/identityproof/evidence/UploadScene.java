package gt.gob.oj.keycloak.identityproof.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Agreement;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.store.RealStore;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** A draft of a citizen who has given consent, in the real store, with a real vault in a folder. */
public final class UploadScene {

    public static final byte[] VIDEO = "....ftypisom....".getBytes(UTF_8);
    static final int LIMIT = 22_000_000;

    public final RealStore store = RealStore.get();
    public final String realm = UUID.randomUUID().toString();
    public final EvidenceUploads uploads;
    public final CitizenRequests requests;
    public final String draft;
    public int completed;

    private final Path folder;
    private final EvidenceVault vault;

    public UploadScene(Path folder) throws IOException {
        this.folder = folder;
        vault = EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
        uploads = node();
        requests = new CitizenRequests(store.of(TransactionPorts::submission), vault, Clock.systemUTC());
        draft = Agreement.to(store, draftOf("citizen"));
    }

    /** A draft of a citizen who has not given consent. */
    public String draftOf(String userId) {
        return requests.openOrDraft(new CitizenRef(realm, userId)).id();
    }

    /** One of several nodes, each with its own memory of uploads. */
    EvidenceUploads node() {
        return new EvidenceUploads(
                store.of(TransactionPorts::uploads),
                vault,
                new UploadLimits(LIMIT, LIMIT),
                new UploadsInProgress(),
                () -> completed++);
    }

    String begin(long length) throws IOException {
        return uploads.begin(draft, Piece.FRONT, length).upload();
    }

    UploadStatus send(String upload, byte[] file, int from, int to) throws IOException {
        return uploads.receive(
                draft, Piece.FRONT, upload, from, null, new ByteArrayInputStream(Arrays.copyOfRange(file, from, to)));
    }

    UploadStatus finish(String upload, String sha256) throws IOException {
        return uploads.finish(draft, Piece.FRONT, upload, sha256);
    }

    public UploadStatus whole(Piece piece, byte[] file) throws IOException {
        return uploads.receiveWhole(draft, piece, new ByteArrayInputStream(file));
    }

    public ReceivedPiece received(Piece piece) {
        return store.run(r -> r.received().find(draft, piece)).orElseThrow();
    }

    public Evidence evidence(Piece piece) {
        return store.run(r -> r.evidence().find(draft, 1, piece)).orElseThrow();
    }

    byte[] read(Piece piece) throws IOException {
        try (InputStream in = new EvidenceReader(store.of(TransactionPorts::evidence), vault).read(evidence(piece))) {
            return in.readAllBytes();
        }
    }

    public long filesInVault() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("vault"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    public static byte[] jpeg(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        bytes[0] = (byte) 0xff;
        bytes[1] = (byte) 0xd8;
        bytes[2] = (byte) 0xff;
        return bytes;
    }
}
