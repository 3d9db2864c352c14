package gt.gob.oj.bench.upload;

import java.util.Random;

/** Bytes that start like a video and cannot be compressed. */
final class Filler {

    private static final byte[] MP4 = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'};

    private Filler() {}

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        System.arraycopy(MP4, 0, bytes, 0, MP4.length);
        return bytes;
    }
}
