package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** One object in a vault below a folder. */
final class VaultScene {

    static final long ANY = Chunk.MAX_LENGTH;

    final String object = UUID.randomUUID().toString();

    private final Path folder;
    EncryptedVault vault;
    final WrappedKey key;

    VaultScene(Path folder) throws IOException {
        this.folder = folder;
        vault = openVault();
        key = vault.newKey(object);
    }

    EncryptedVault openVault() throws IOException {
        return EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
    }

    /** Opens the vault again, as after a restart of the server. */
    void reopen() throws IOException {
        vault = openVault();
    }

    Chunk write(int number, byte[] bytes) throws IOException {
        return vault.write(object, key, number, new ByteArrayInputStream(bytes), ANY);
    }

    List<Chunk> store(byte[] bytes, int partLength) throws IOException {
        List<Chunk> parts = new ArrayList<>();
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
        while (stream.available() > 0) {
            parts.add(vault.write(object, key, parts.size(), stream, partLength));
        }
        return parts;
    }

    byte[] read(List<Chunk> parts, long from, long length) throws IOException {
        try (InputStream in = vault.read(object, key, parts, from, length)) {
            return in.readAllBytes();
        }
    }

    /** All files of the vault. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("vault"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    Path file(Chunk part) {
        return path(object, part);
    }

    Path path(String id, Chunk part) {
        return folder.resolve("vault").resolve(id.substring(0, 2)).resolve(id).resolve(part.name());
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
