package gt.gob.oj.portal.page.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An unnamed file, encrypted with a key that exists only in memory, because evidence passes through it and nothing
 * readable may be on a disk. The file is deleted when it is closed or the server dies.
 */
final class SealedFile implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final FileChannel channel;
    private final SecretKeySpec key = new SecretKeySpec(random(), "AES");
    private final IvParameterSpec start = new IvParameterSpec(random());
    private final Cipher seal = cipher(Cipher.ENCRYPT_MODE);

    private SealedFile(FileChannel channel) {
        this.channel = channel;
    }

    static SealedFile create() throws IOException {
        Path file = Files.createTempFile("answer", null);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(file);
        return new SealedFile(channel);
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer sealed = ByteBuffer.wrap(seal.update(bytes, offset, length));
        while (sealed.hasRemaining()) {
            channel.write(sealed);
        }
    }

    /** Call once, after everything is written. */
    InputStream read() throws IOException {
        channel.position(0);
        return new CipherInputStream(Channels.newInputStream(channel), cipher(Cipher.DECRYPT_MODE));
    }

    /** Returns the encrypted bytes on the disk. */
    byte[] sealed() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel).readAllBytes();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, start);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
