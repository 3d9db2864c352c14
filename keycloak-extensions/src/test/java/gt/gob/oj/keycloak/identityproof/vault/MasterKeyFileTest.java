package gt.gob.oj.keycloak.identityproof.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {

    private final String object = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    private Path path;
    private MasterKeyFile file;
    private EncryptedVault vault;
    private WrappedKey key;
    private Chunk part;

    @BeforeEach
    void evidenceUnderTheFirstKey() throws IOException {
        path = folder.resolve("master.json");
        file = new MasterKeyFile(path);
        vault = EncryptedVault.open(new VaultSettings(folder.resolve("vault"), path, null));
        key = vault.newKey(object);
        part = vault.write(object, key, 0, new ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
    }

    @Test
    void open_vault_wraps_with_the_rotated_key_and_still_reads_the_old_one()
            throws IOException, GeneralSecurityException {
        int rotated = file.rotate();

        assertThat(MasterKeyFile.wrappedBy(vault.newKey(object))).isEqualTo(rotated);
        assertThat(MasterKeyFile.wrappedBy(key)).isNotEqualTo(rotated);
        assertThat(read(key)).containsExactly(1, 2, 3);
    }

    @Test
    void rewrapped_key_does_not_need_the_old_master_key() throws IOException {
        assertThat(vault.rewrap(object, key)).isEmpty();
        int old = file.read().getPrimary().getId();
        file.rotate();
        WrappedKey rewrapped = vault.rewrap(object, key).orElseThrow();

        assertThat(file.disableAllBut(Set.of(old))).isEmpty();
        assertThat(file.disableAllBut(Set.of())).containsExactly(old);

        assertThat(read(rewrapped)).containsExactly(1, 2, 3);
        assertThat(vault.rewrap(object, rewrapped)).isEmpty();
        assertThatThrownBy(() -> read(key)).isInstanceOf(IOException.class);
    }

    @Test
    void prepared_key_waits_for_the_next_rotation() throws IOException {
        int first = file.read().getPrimary().getId();

        int prepared = file.prepare();
        assertThat(file.read().getPrimary().getId()).isEqualTo(first);

        assertThat(file.rotate()).isEqualTo(prepared);
        assertThat(file.disableAllBut(Set.of())).containsExactly(first);
    }

    @Test
    void open_vault_keeps_working_while_the_key_file_is_unreadable() throws IOException {
        Files.move(path, folder.resolve("aside"));

        assertThat(read(key)).containsExactly(1, 2, 3);
    }

    @Test
    void key_file_stays_readable_by_its_owner_only() throws IOException {
        file.rotate();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .extracting(f -> f.getFileName().toString())
                    .containsExactlyInAnyOrder("master.json", "vault");
        }
    }

    @Test
    void only_the_owner_may_access_files_and_master_key() throws IOException {
        VaultScene scene = new VaultScene(folder);
        Chunk written = scene.write(0, VaultScene.random(10));

        assertThat(List.of(scene.file(written), folder.resolve("master.json")))
                .allSatisfy(one -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void vault_reopens_with_the_same_master_key() throws IOException {
        VaultScene scene = new VaultScene(folder);
        byte[] bytes = VaultScene.random(1000);
        List<Chunk> parts = scene.store(bytes, 1000);
        scene.reopen();

        assertThat(scene.read(parts, 0, 1000)).isEqualTo(bytes);
    }

    @Test
    void lost_master_key_is_not_replaced_while_evidence_needs_it() throws IOException {
        VaultScene scene = new VaultScene(folder);
        scene.store(VaultScene.random(10), 10);
        Files.delete(folder.resolve("master.json"));

        assertThatThrownBy(scene::openVault)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("master key file is missing");
    }

    private byte[] read(WrappedKey with) throws IOException {
        try (var in = vault.read(object, with, List.of(part), 0, 3)) {
            return in.readAllBytes();
        }
    }
}
