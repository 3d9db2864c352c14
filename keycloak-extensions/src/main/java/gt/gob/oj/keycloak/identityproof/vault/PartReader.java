package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.StreamingAead;
import gt.gob.oj.keycloak.identityproof.EvidencePart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/** Opens one stored part for reading its clear bytes. */
final class PartReader {

    private PartReader() {}

    static SeekableByteChannel open(Path file, StreamingAead cipher, byte[] context, EvidencePart part)
            throws IOException {
        FileChannel disk = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return cipher.newSeekableDecryptingChannel(disk, context);
        } catch (GeneralSecurityException | IOException e) {
            disk.close();
            throw new IOException("part " + part.number() + " cannot be decrypted", e);
        }
    }
}
