package gt.gob.oj.keycloak.identityproof.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedVaultTest {

    private static final long ANY = Chunk.MAX_LENGTH;

    @TempDir
    Path folder;

    private final String object = UUID.randomUUID().toString();
    private EncryptedVault vault;
    private WrappedKey key;

    @BeforeEach
    void open() throws IOException {
        vault = openVault();
        key = vault.newKey(object);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 65_519, 65_520, 65_521, 65_536, 131_072, 1_000_003})
    void stored_bytes_of_any_length_are_returned(int length) throws IOException {
        byte[] bytes = random(length);
        Chunk part = vault.write(object, key, 0, new ByteArrayInputStream(bytes), ANY);

        assertThat(part.length()).isEqualTo(length);
        assertThat(read(List.of(part), 0, length)).isEqualTo(bytes);
    }

    @Test
    void chunks_are_joined_and_any_range_is_readable() throws IOException {
        byte[] bytes = random(300_000);
        List<Chunk> parts = store(bytes, 100_000);

        for (int[] stretch : new int[][] {
            {0, 300_000}, {0, 1}, {99_999, 2}, {100_000, 100_000}, {65_500, 170_000}, {299_999, 1}, {150_000, 0}
        }) {
            assertThat(read(parts, stretch[0], stretch[1]))
                    .isEqualTo(Arrays.copyOfRange(bytes, stretch[0], stretch[0] + stretch[1]));
        }
    }

    @Test
    void write_stops_at_the_limit_and_leaves_the_rest_in_the_stream() throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(random(1000));

        assertThat(vault.write(object, key, 0, bytes, 600).length()).isEqualTo(600);
        assertThat(bytes.available()).isEqualTo(400);
    }

    @Test
    void chunk_with_one_changed_bit_is_rejected() throws IOException {
        List<Chunk> parts = store(random(200_000), 100_000);
        Path file = file(parts.get(1));
        byte[] bytes = Files.readAllBytes(file);
        bytes[70_000] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> read(parts, 0, 200_000)).isInstanceOf(IOException.class);
    }

    @Test
    void swapped_chunk_files_are_rejected() throws IOException {
        List<Chunk> parts = store(random(200_000), 100_000);
        Path aside = folder.resolve("aside");
        Files.move(file(parts.get(0)), aside);
        Files.move(file(parts.get(1)), file(parts.get(0)));
        Files.move(aside, file(parts.get(1)));

        assertThatThrownBy(() -> read(parts, 0, 200_000)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 131_072, 150_000, 10, 0})
    void truncated_chunk_is_rejected(int left) throws IOException {
        List<Chunk> parts = store(random(150_000), 150_000);
        Path file = file(parts.getFirst());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), left));

        assertThatThrownBy(() -> read(parts, 0, 150_000)).isInstanceOf(IOException.class);
    }

    @Test
    void chunk_of_another_object_is_rejected() throws IOException {
        List<Chunk> parts = store(random(1000), 1000);
        String other = UUID.randomUUID().toString();
        WrappedKey otherKey = vault.newKey(other);
        Chunk foreign = vault.write(other, otherKey, 0, new ByteArrayInputStream(random(1000)), ANY);
        Files.copy(path(other, foreign), file(parts.getFirst()), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> read(parts, 0, 1000)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> vault.read(object, otherKey, parts, 0, 1000)).isInstanceOf(IOException.class);
    }

    @Test
    void plaintext_never_appears_on_disk() throws IOException {
        byte[] jpeg = "\u00ff\u00d8\u00ff\u00e0..JFIF".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mp4 = "....ftypisom....moov".getBytes(StandardCharsets.ISO_8859_1);
        vault.write(object, key, 0, new ByteArrayInputStream(jpeg), ANY);
        vault.write(object, key, 1, new ByteArrayInputStream(mp4), ANY);

        try (Stream<Path> files = Files.walk(folder.resolve("vault")).filter(Files::isRegularFile)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("\u00ff\u00d8\u00ff", "JFIF", "ftyp", "moov"));
        }
    }

    @Test
    void only_the_owner_may_access_files_and_master_key() throws IOException {
        Chunk part = vault.write(object, key, 0, new ByteArrayInputStream(random(10)), ANY);

        assertThat(List.of(file(part), folder.resolve("master.json")))
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void disconnected_sender_leaves_nothing_behind() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(random(100_000)), new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection lost");
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        return read();
                    }
                });

        assertThatThrownBy(() -> vault.write(object, key, 0, broken, ANY)).hasMessage("connection lost");
        assertThat(filesOfObject()).isEmpty();
    }

    @Test
    void chunks_that_are_not_listed_are_erased() throws IOException {
        List<Chunk> parts = store(random(300), 100);
        Files.createFile(file(parts.getFirst()).resolveSibling("1-left-by-a-crash.tmp"));

        vault.keepOnly(object, parts.subList(0, 2));
        assertThat(filesOfObject()).containsExactlyInAnyOrder(file(parts.get(0)), file(parts.get(1)));

        vault.erase(object);
        assertThat(file(parts.getFirst()).getParent()).doesNotExist();
        vault.erase(object);
    }

    @Test
    void large_stream_is_read_in_small_buffers() throws IOException {
        class Watched extends InputStream {
            private long left = Chunk.MAX_LENGTH;
            private int largest;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                largest = Math.max(largest, length);
                int n = (int) Math.min(left, length);
                left -= n;
                return n == 0 ? -1 : n;
            }
        }
        Watched watched = new Watched();

        assertThat(vault.write(object, key, 0, watched, ANY).length()).isEqualTo(Chunk.MAX_LENGTH);
        assertThat(watched.largest).isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void vault_reopens_with_the_same_master_key() throws IOException {
        byte[] bytes = random(1000);
        List<Chunk> parts = store(bytes, 1000);
        vault = openVault();

        assertThat(read(parts, 0, 1000)).isEqualTo(bytes);
    }

    @Test
    void lost_master_key_is_not_replaced_while_evidence_needs_it() throws IOException {
        store(random(10), 10);
        Files.delete(folder.resolve("master.json"));

        assertThatThrownBy(this::openVault)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("master key file is missing");
    }

    private EncryptedVault openVault() throws IOException {
        return EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
    }

    private List<Chunk> store(byte[] bytes, int partLength) throws IOException {
        List<Chunk> parts = new ArrayList<>();
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
        while (stream.available() > 0) {
            parts.add(vault.write(object, key, parts.size(), stream, partLength));
        }
        return parts;
    }

    private byte[] read(List<Chunk> parts, long from, long length) throws IOException {
        try (InputStream in = vault.read(object, key, parts, from, length)) {
            return in.readAllBytes();
        }
    }

    private List<Path> filesOfObject() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("vault"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path file(Chunk part) {
        return path(object, part);
    }

    private Path path(String id, Chunk part) {
        return folder.resolve("vault").resolve(id.substring(0, 2)).resolve(id).resolve(part.name());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
