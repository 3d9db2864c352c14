package gt.gob.oj.keycloak.identityproof.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operators' commands on a real database and vault that are in use at the same time. */
@Tag("slow")
class MainTest {

    private static final byte[] JPEG = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 5_000);

    private static StoreDatabase database;

    @TempDir
    Path folder;

    private final CitizenRef citizen =
            new CitizenRef(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    private EncryptedVault vault;
    private String proof;

    @BeforeAll
    static void start() throws Exception {
        database = StoreDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void twoPieces() throws IOException {
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

    @Test
    void intact_vault_is_reported_as_intact() {
        assertThat(run(0, "vault", "verify")).endsWith("vault verify: 2 objects, 10000 bytes, 0 broken\n");
    }

    @Test
    void changed_or_missing_objects_are_named() throws IOException {
        List<Evidence> evidence = evidence();
        Path changed = file(evidence.get(0));
        byte[] bytes = Files.readAllBytes(changed);
        bytes[200] ^= 1;
        Files.write(changed, bytes);
        Files.delete(file(evidence.get(1)));

        assertThat(run(1, "vault", "verify"))
                .contains("broken " + evidence.get(0).id() + " unreadable\n")
                .contains("broken " + evidence.get(1).id() + " missing\n")
                .endsWith("vault verify: 2 objects, 10000 bytes, 2 broken\n");
    }

    @Test
    void row_with_a_wrong_hash_is_reported() {
        database.sql("update oj_evidence set sha256 = repeat('0', 64) where piece = 'front'");

        assertThat(run(1, "vault", "verify")).contains(" changed\n").contains(" 1 broken");
    }

    @Test
    void master_key_is_rotated_keys_are_rewrapped_and_the_old_key_is_disabled() throws IOException {
        run(0, "vault", "rotate");
        assertThat(run(0, "vault", "disable")).endsWith("vault disable: 0 keys disabled\n");

        assertThat(run(0, "vault", "rewrap")).endsWith("vault rewrap: 2 objects, 2 rewrapped, 0 broken\n");
        assertThat(run(0, "vault", "rewrap")).endsWith("vault rewrap: 2 objects, 0 rewrapped, 0 broken\n");
        assertThat(run(0, "vault", "disable")).endsWith("vault disable: 1 keys disabled\n");

        run(0, "vault", "verify");
        for (Evidence evidence : evidence()) {
            try (var in = vault.read(
                    evidence.id(),
                    evidence.key(),
                    database.run(r -> r.evidence().chunks(evidence.id())),
                    0,
                    5_000)) {
                assertThat(in.readAllBytes()).isEqualTo(JPEG);
            }
        }
    }

    @Test
    void missing_vault_is_not_created() {
        assertThat(output(
                        1, Map.of("VAULT_DIRECTORY", folder.resolve("elsewhere").toString()), "vault", "verify"))
                .contains("there is no vault at");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void truncated_chain_is_detected_by_an_earlier_mark() {
        line();
        line();
        String mark = run(0, "audit", "verify")
                .lines()
                .filter(l -> l.startsWith("mark "))
                .findFirst()
                .orElseThrow()
                .substring("mark ".length());
        line();
        assertThat(run(0, "audit", "verify", mark)).endsWith("audit verify: 3 lines, 0 broken\n");

        database.sql("delete from oj_audit where seq > 1");

        assertThat(run(0, "audit", "verify")).endsWith("audit verify: 1 lines, 0 broken\n");
        assertThat(run(1, "audit", "verify", mark)).contains("broken mark " + mark);
    }

    @Test
    void first_changed_line_is_named() {
        line();
        line();
        database.sql("update oj_audit set action = 'other' where seq = 2");

        assertThat(run(1, "audit", "verify"))
                .contains("broken realm " + citizen.realmId() + " line 2\n")
                .endsWith("audit verify: 1 lines, 1 broken\n");
    }

    @Test
    void usage_lists_the_commands() {
        assertThat(run(2)).contains("vault verify");
        assertThat(run(2, "vault")).contains("audit verify");
    }

    private void line() {
        AuditEntry entry = new AuditEntry(Instant.now(), Actor.SERVER, "test", proof, Map.of());
        database.run(r -> {
            r.audit().record(citizen.realmId(), entry);
            return entry;
        });
    }

    private List<Evidence> evidence() {
        return database.run(r -> r.evidence().ofProof(proof));
    }

    private Path file(Evidence evidence) throws IOException {
        Path object =
                folder.resolve("vault").resolve(evidence.id().substring(0, 2)).resolve(evidence.id());
        try (Stream<Path> files = Files.list(object)) {
            return files.findFirst().orElseThrow();
        }
    }

    private String run(int code, String... arguments) {
        return output(code, Map.of(), arguments);
    }

    private String output(int code, Map<String, String> other, String... arguments) {
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
