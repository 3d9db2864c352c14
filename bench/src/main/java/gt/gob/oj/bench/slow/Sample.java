package gt.gob.oj.bench.slow;

import java.util.Random;

/** Bytes that start like a picture or a video and differ from each other. */
final class Sample {

    private static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
    };
    private static final byte[] MP4 = {
        0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o', 'm'
    };

    private Sample() {}

    static byte[] of(String piece, int length) {
        byte[] head = piece.equals("video") ? MP4 : JPEG;
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
