package gt.gob.oj.journeys.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.journeys.people.CitizenBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files made to do harm, and videos that lack what they are for. */
public final class HostileFile {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int SIDE = 12_000;

    private HostileFile() {}

    /** 144 million pixels in a few kilobytes. */
    public static byte[] pixelFlood() {
        return png(SIDE, new byte[0]);
    }

    /** A hundred megabytes of text in a few kilobytes. */
    public static byte[] metadataBomb() {
        return png(600, chunk("zTXt", joined("Comment\0\0".getBytes(ISO_8859_1), packed(new byte[1024 * 1024], 100))));
    }

    private static byte[] png(int side, byte[] more) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(side).putInt(side).put(new byte[] {1, 0, 0, 0, 0});
        return joined(
                PNG,
                chunk("IHDR", head.array()),
                more,
                chunk("IDAT", packed(new byte[1 + side / 8], side)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] packed(byte[] row, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < times; i++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(ISO_8859_1)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) crc.getValue()).array();
    }

    /** A card with an archive appended. */
    public static byte[] withArchive() {
        return joined(card(), "PK\u0003\u0004 archivo PK\u0005\u0006".getBytes(ISO_8859_1));
    }

    /** A card with an HTML page appended. */
    public static byte[] withPage() {
        return joined(card(), "<html><script>alert(1)</script></html>".getBytes(UTF_8));
    }

    public static byte[] truncated() {
        byte[] card = card();
        return Arrays.copyOf(card, card.length / 2);
    }

    private static byte[] card() {
        return bytes(DpiImage.of(CitizenBuilder.aCitizen().build()));
    }

    /** Starts like a video and continues as a playlist that points elsewhere. */
    public static byte[] playlist(String address) {
        return joined(
                "    ftypisom\n".getBytes(UTF_8),
                ("#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "\n#EXT-X-ENDLIST\n").getBytes(UTF_8));
    }

    /** As browsers record it: the duration is not known when the file begins. */
    public static byte[] webmWithoutDuration() {
        Path file = MediaFolder.file("video.webm");
        Tool.run(
                "sh",
                "-c",
                "ffmpeg -nostdin -loglevel error -f lavfi -i testsrc2=size=320x240:rate=10 -f lavfi -i sine=frequency=440"
                        + " -t 5 -c:v libvpx -deadline realtime -c:a libopus -f webm -live 1 - | cat > " + file);
        return bytes(file);
    }

    /** A moving picture without a sound track. */
    public static Path silentVideo() {
        Path file = MediaFolder.file("video.mp4");
        Tool.run(
                "sh",
                "-c",
                "ffmpeg -nostdin -loglevel error -f lavfi -i testsrc2=size=320x240:rate=10 -f lavfi -i anullsrc -t 5"
                        + " -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac " + file);
        return file;
    }

    public static Path file(String name, byte[] bytes) {
        try {
            return Files.write(MediaFolder.file(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
