package gt.gob.oj.bench.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The least work with the same guarantees: reads a file, encrypts it in segments of 64 KiB, and writes it in chunks,
 * each of which is on disk before the next one begins.
 */
final class SealedCopy implements AutoCloseable {

    private static final int SEGMENT = 64 * 1024;

    private final Path original;
    private final Path copy;

    SealedCopy(Path folder) {
        original = folder.resolve("bench-original");
        copy = folder.resolve("bench-copy");
    }

    /** Returns megabytes per second. */
    double best(int length, int times) throws IOException, GeneralSecurityException {
        Files.write(original, Filler.bytes(length));
        double best = 0;
        for (int i = 0; i < times; i++) {
            Files.deleteIfExists(copy);
            long begin = System.nanoTime();
            copy();
            best = Math.max(best, length / 1e6 / (System.nanoTime() - begin) * 1e9);
        }
        return best;
    }

    private void copy() throws IOException, GeneralSecurityException {
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(256);
        SecretKey key = keys.generateKey();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecureRandom random = new SecureRandom();
        ByteBuffer clear = ByteBuffer.allocateDirect(SEGMENT);
        ByteBuffer sealed = ByteBuffer.allocateDirect(SEGMENT + 16);
        byte[] nonce = new byte[12];
        long inPart = 0;
        try (var in = FileChannel.open(original);
                var out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (in.read(clear.clear()) >= 0) {
                random.nextBytes(nonce);
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
                inPart += cipher.doFinal(clear.flip(), sealed.clear());
                out.write(ByteBuffer.wrap(nonce));
                sealed.flip();
                while (sealed.hasRemaining()) {
                    out.write(sealed);
                }
                if (inPart >= Upload.CHUNK) {
                    out.force(true);
                    inPart = 0;
                }
            }
            out.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(original);
        Files.deleteIfExists(copy);
    }
}
