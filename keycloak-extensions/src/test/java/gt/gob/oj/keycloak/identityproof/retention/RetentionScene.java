package gt.gob.oj.keycloak.identityproof.retention;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Agreement;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Evidence of one citizen in a real database and a real vault. */
final class RetentionScene {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    final CitizenRef citizen =
            new CitizenRef(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    final EvidenceVault vault;

    private final StoreDatabase database;
    private final Path folder;
    private final EvidenceUploads intake;

    RetentionScene(StoreDatabase database, Path folder) throws IOException {
        this.database = database;
        this.folder = folder;
        database.sql("delete from oj_identity_proof");
        vault = EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
        intake = new EvidenceUploads(
                database.of(TransactionPorts::uploads),
                vault,
                new UploadLimits(1_000, 1_000),
                new UploadsInProgress(),
                () -> {});
    }

    /** A draft with a complete front. */
    String draft() throws IOException {
        String proof = Agreement.to(
                database,
                database.run(r -> r.proofs().openOrDraft(citizen, NOW)).id());
        UploadStatus received = intake.receiveWhole(proof, Piece.FRONT, new ByteArrayInputStream(JPEG));
        assertThat(received.complete()).isTrue();
        return proof;
    }

    List<Evidence> evidence(String proof) {
        return database.run(r -> r.evidence().ofProof(proof));
    }

    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("vault"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
