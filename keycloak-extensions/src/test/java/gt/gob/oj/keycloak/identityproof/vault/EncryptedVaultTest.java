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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedVaultTest {

    @TempDir
    Path folder;

    private VaultScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new VaultScene(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 65_519, 65_520, 65_521, 65_536, 131_072, 1_000_003})
    void stored_bytes_of_any_length_are_returned(int length) throws IOException {
        byte[] bytes = VaultScene.random(length);
        Chunk part = scene.write(0, bytes);

        assertThat(part.length()).isEqualTo(length);
        assertThat(scene.read(List.of(part), 0, length)).isEqualTo(bytes);
    }

    @Test
    void chunks_are_joined_and_any_range_is_readable() throws IOException {
        byte[] bytes = VaultScene.random(300_000);
        List<Chunk> parts = scene.store(bytes, 100_000);

        for (int[] stretch : new int[][] {
            {0, 300_000}, {0, 1}, {99_999, 2}, {100_000, 100_000}, {65_500, 170_000}, {299_999, 1}, {150_000, 0}
        }) {
            assertThat(scene.read(parts, stretch[0], stretch[1]))
                    .isEqualTo(Arrays.copyOfRange(bytes, stretch[0], stretch[0] + stretch[1]));
        }
    }

    @Test
    void write_stops_at_the_limit_and_leaves_the_rest_in_the_stream() throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(VaultScene.random(1000));

        assertThat(scene.vault.write(scene.object, scene.key, 0, bytes, 600).length())
                .isEqualTo(600);
        assertThat(bytes.available()).isEqualTo(400);
    }

    @Test
    void chunk_with_one_changed_bit_is_rejected() throws IOException {
        List<Chunk> parts = scene.store(VaultScene.random(200_000), 100_000);
        Path file = scene.file(parts.get(1));
        byte[] bytes = Files.readAllBytes(file);
        bytes[70_000] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> scene.read(parts, 0, 200_000)).isInstanceOf(IOException.class);
    }

    @Test
    void swapped_chunk_files_are_rejected() throws IOException {
        List<Chunk> parts = scene.store(VaultScene.random(200_000), 100_000);
        Path aside = folder.resolve("aside");
        Files.move(scene.file(parts.get(0)), aside);
        Files.move(scene.file(parts.get(1)), scene.file(parts.get(0)));
        Files.move(aside, scene.file(parts.get(1)));

        assertThatThrownBy(() -> scene.read(parts, 0, 200_000)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 131_072, 150_000, 10, 0})
    void truncated_chunk_is_rejected(int left) throws IOException {
        List<Chunk> parts = scene.store(VaultScene.random(150_000), 150_000);
        Path file = scene.file(parts.getFirst());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), left));

        assertThatThrownBy(() -> scene.read(parts, 0, 150_000)).isInstanceOf(IOException.class);
    }

    @Test
    void chunk_of_another_object_is_rejected() throws IOException {
        List<Chunk> parts = scene.store(VaultScene.random(1000), 1000);
        String other = UUID.randomUUID().toString();
        WrappedKey otherKey = scene.vault.newKey(other);
        Chunk foreign = scene.vault.write(
                other, otherKey, 0, new ByteArrayInputStream(VaultScene.random(1000)), VaultScene.ANY);
        Files.copy(scene.path(other, foreign), scene.file(parts.getFirst()), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> scene.read(parts, 0, 1000)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scene.vault.read(scene.object, otherKey, parts, 0, 1000))
                .isInstanceOf(IOException.class);
    }

    @Test
    void plaintext_never_appears_on_disk() throws IOException {
        byte[] jpeg = "\u00ff\u00d8\u00ff\u00e0..JFIF".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mp4 = "....ftypisom....moov".getBytes(StandardCharsets.ISO_8859_1);
        scene.write(0, jpeg);
        scene.write(1, mp4);

        try (Stream<Path> files = Files.walk(folder.resolve("vault")).filter(Files::isRegularFile)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("\u00ff\u00d8\u00ff", "JFIF", "ftyp", "moov"));
        }
    }

    @Test
    void disconnected_sender_leaves_nothing_behind() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(VaultScene.random(100_000)),
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection lost");
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        return read();
                    }
                });

        assertThatThrownBy(() -> scene.vault.write(scene.object, scene.key, 0, broken, VaultScene.ANY))
                .hasMessage("connection lost");
        assertThat(scene.files()).isEmpty();
    }

    @Test
    void chunks_that_are_not_listed_are_erased() throws IOException {
        List<Chunk> parts = scene.store(VaultScene.random(300), 100);
        Files.createFile(scene.file(parts.getFirst()).resolveSibling("1-left-by-a-crash.tmp"));

        scene.vault.keepOnly(scene.object, parts.subList(0, 2));
        assertThat(scene.files()).containsExactlyInAnyOrder(scene.file(parts.get(0)), scene.file(parts.get(1)));

        scene.vault.erase(scene.object);
        assertThat(scene.file(parts.getFirst()).getParent()).doesNotExist();
        scene.vault.erase(scene.object);
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

        assertThat(scene.vault
                        .write(scene.object, scene.key, 0, watched, VaultScene.ANY)
                        .length())
                .isEqualTo(Chunk.MAX_LENGTH);
        assertThat(watched.largest).isLessThanOrEqualTo(64 * 1024);
    }
}
