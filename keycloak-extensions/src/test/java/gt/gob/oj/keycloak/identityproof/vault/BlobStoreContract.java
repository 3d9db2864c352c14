package gt.gob.oj.keycloak.identityproof.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault.Stored;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.data.TemporalUnitOffset;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of every blob store, and the vault's behaviour on top of it. */
abstract class BlobStoreContract {

    @TempDir
    Path folder;

    private final String object = UUID.randomUUID().toString();
    private BlobStore blobs;

    abstract BlobStore blobs() throws IOException;

    @BeforeEach
    void open() throws IOException {
        blobs = blobs();
    }

    @Test
    void stored_bytes_are_read_from_any_position() throws IOException {
        byte[] bytes = random(200_000);
        put("part", bytes);

        try (SeekableByteChannel channel = blobs.open(object, "part")) {
            assertThat(channel.size()).isEqualTo(bytes.length);
            for (int from : new int[] {0, 150_000, 65_536, 199_999}) {
                channel.position(from);
                assertThat(rest(channel)).isEqualTo(Arrays.copyOfRange(bytes, from, bytes.length));
            }
            channel.position(bytes.length);
            assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }

    @Test
    void existing_name_is_refused_and_keeps_its_bytes() throws IOException {
        put("part", new byte[] {1, 2, 3});

        assertThatThrownBy(() -> put("part", new byte[] {4})).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(bytes("part")).containsExactly(1, 2, 3);
    }

    @Test
    void interrupted_write_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> blobs.put(object, "part", target -> {
                    target.write(ByteBuffer.wrap(random(100_000)));
                    throw new IOException("connection lost");
                }))
                .hasMessage("connection lost");

        assertThat(blobs.list(object)).isEmpty();
        assertThatThrownBy(() -> blobs.open(object, "part")).isInstanceOf(NoSuchFileException.class);
        put("part", new byte[] {1});
    }

    @Test
    void chunks_and_objects_are_erased_and_missing_ones_ignored() throws IOException {
        put("one", new byte[] {1});
        put("two", new byte[] {2});
        put("three", new byte[] {3});

        blobs.erase(object, "one");
        blobs.erase(object, "one");
        assertThatThrownBy(() -> blobs.open(object, "one")).isInstanceOf(NoSuchFileException.class);
        blobs.erase(object);
        blobs.erase(object);

        assertThat(blobs.list("")).isEmpty();
    }

    @Test
    void objects_are_listed_by_name_prefix() throws IOException {
        String other = (object.charAt(0) == 'a' ? 'b' : 'a') + object.substring(1);
        assertThat(blobs.isEmpty()).isTrue();
        put("one", new byte[] {1});
        put("two", new byte[] {2});
        blobs.put(other, "three", target -> target.write(ByteBuffer.wrap(new byte[] {3})));

        for (String prefix : List.of(object.substring(0, 1), object.substring(0, 2), object.substring(0, 3), object)) {
            assertThat(blobs.list(prefix)).extracting(Stored::name).containsExactlyInAnyOrder("one", "two");
        }
        assertThat(blobs.list(other))
                .singleElement()
                .satisfies(stored -> assertThat(stored.objectId()).isEqualTo(other))
                .satisfies(
                        stored -> assertThat(stored.since()).isCloseTo(Instant.now(), within(Duration.ofMinutes(2))));
        assertThat(blobs.isEmpty()).isFalse();
    }

    @Test
    void evidence_is_stored_in_chunks_and_any_range_is_readable() throws IOException {
        byte[] bytes = random(300_000);
        EncryptedVault vault = vault();
        WrappedKey key = vault.newKey(object);
        InputStream stream = new ByteArrayInputStream(bytes);
        List<Chunk> parts = List.of(
                vault.write(object, key, 0, stream, 150_000), vault.write(object, key, 1, stream, Chunk.MAX_LENGTH));

        for (int[] stretch : new int[][] {{0, 300_000}, {149_999, 2}, {65_500, 170_000}, {299_999, 1}}) {
            try (InputStream in = vault.read(object, key, parts, stretch[0], stretch[1])) {
                assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, stretch[0], stretch[0] + stretch[1]));
            }
        }
        vault.keepOnly(object, parts.subList(0, 1));
        assertThatThrownBy(() -> vault.read(object, key, parts, 0, 300_000).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void vault_ignores_files_of_others() throws IOException {
        put("one", new byte[] {1});
        blobs.put("ab-notes", "today", target -> target.write(ByteBuffer.wrap(new byte[] {1})));

        assertThat(vault().stored("")).extracting(Stored::objectId).containsExactly(object);
    }

    @Test
    void evidence_with_one_changed_bit_is_rejected() throws IOException {
        EncryptedVault vault = vault();
        WrappedKey key = vault.newKey(object);
        Chunk part = vault.write(object, key, 0, new ByteArrayInputStream(random(100_000)), Chunk.MAX_LENGTH);
        byte[] sealed = bytes(part.name());
        sealed[70_000] ^= 1;
        blobs.erase(object, part.name());
        put(part.name(), sealed);

        assertThatThrownBy(
                        () -> vault.read(object, key, List.of(part), 0, 100_000).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    private EncryptedVault vault() throws IOException {
        return new EncryptedVault(blobs, MasterKey.create(folder.resolve("master.json")));
    }

    private void put(String name, byte[] bytes) throws IOException {
        blobs.put(object, name, target -> target.write(ByteBuffer.wrap(bytes)));
    }

    private byte[] bytes(String name) throws IOException {
        try (SeekableByteChannel channel = blobs.open(object, name)) {
            return rest(channel);
        }
    }

    private static byte[] rest(SeekableByteChannel channel) throws IOException {
        ByteBuffer all = ByteBuffer.allocate((int) (channel.size() - channel.position()));
        while (all.hasRemaining()) {
            assertThat(channel.read(all)).isPositive();
        }
        return all.array();
    }

    private static TemporalUnitOffset within(Duration duration) {
        return new TemporalUnitWithinOffset(duration.toSeconds(), ChronoUnit.SECONDS);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
