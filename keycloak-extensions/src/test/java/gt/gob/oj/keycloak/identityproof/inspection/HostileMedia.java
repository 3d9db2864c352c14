package gt.gob.oj.keycloak.identityproof.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Generates malicious pictures. */
public final class HostileMedia {

    private HostileMedia() {}

    static byte[] withComment(byte[] jpeg, String comment) {
        return Media.segment(jpeg, 0xFE, comment.getBytes(UTF_8));
    }

    /** Declares that size, but has the pixels of a small picture. */
    static byte[] flood(int width, int height) {
        byte[] png = Media.png();
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    /** A complete picture of a few kilobytes that decompresses to more than a hundred million pixels. */
    public static byte[] trueFlood() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] row = new byte[1 + 12_000 / 8];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < 12_000; i++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] head = ByteBuffer.allocate(13)
                .putInt(12_000)
                .putInt(12_000)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        return Media.joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** A PNG with a text chunk that decompresses to one hundred megabytes. */
    static byte[] bomb(String type) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0".getBytes(ISO_8859_1));
        packed.writeBytes(type.equals("iTXt") ? new byte[] {1, 0, 0, 0} : new byte[] {0});
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                out.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] png = Media.png();
        return Media.joined(
                Arrays.copyOf(png, 33), chunk(type, packed.toByteArray()), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(ISO_8859_1)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
