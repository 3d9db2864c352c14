package gt.gob.oj.keycloak.identityproof.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Agreement;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two pieces of evidence in a real database and vault, and the commands of operators on them. */
final class MaintenanceScene {

    static final byte[] JPEG = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 5_000);

    final CitizenRef citizen =
            new CitizenRef(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    final EncryptedVault vault;
    final String proof;

    private final StoreDatabase database;
    private final Path folder;

    MaintenanceScene(StoreDatabase database, Path folder) throws IOException {
        this.database = database;
        this.folder = folder;
        database.sql("delete from oj_identity_proof");
        database.sql("delete from oj_audit");
        vault = EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
        proof = Agreement.to(
                database,
                database.run(r -> r.proofs().openOrDraft(citizen, Instant.now()))
                        .id());
        EvidenceUploads intake = new EvidenceUploads(
                database.of(TransactionPorts::uploads),
                vault,
                new UploadLimits(10_000, 10_000),
                new UploadsInProgress(),
                () -> {});
        for (Piece piece : List.of(Piece.FRONT, Piece.BACK)) {
            assertThat(intake.receiveWhole(proof, piece, new ByteArrayInputStream(JPEG))
                            .complete())
                    .isTrue();
        }
    }

    List<Evidence> evidence() {
        return database.run(r -> r.evidence().ofProof(proof));
    }

    /** Runs a command that ends with this code, and returns what it prints. */
    String run(int code, String... arguments) {
        return output(code, Map.of(), arguments);
    }

    String output(int code, Map<String, String> other, String... arguments) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "KC_DB_URL", database.url(),
                "KC_DB_USERNAME", "postgres",
                "KC_DB_PASSWORD", ""));
        Map<String, String> settings = new HashMap<>(Map.of(
                "VAULT_DIRECTORY", folder.resolve("vault").toString(),
                "MASTER_KEY_FILE", folder.resolve("master.json").toString()));
        settings.putAll(other);
        settings.forEach((name, value) -> variables.put("KC_SPI_IDENTITY_PROOF__DEFAULT__" + name, value));
        var out = new ByteArrayOutputStream();
        assertThat(new Main(new Environment(variables::get), new PrintStream(out, true, StandardCharsets.UTF_8))
                        .run(List.of(arguments)))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }
}
