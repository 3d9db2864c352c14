package gt.gob.oj.keycloak.identityproof.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Generates pictures and videos. */
public final class Media {

    private Media() {}

    /** A card that cannot be mistaken for a real one. */
    public static byte[] card(String... lines) {
        return encoded(drawn(Font.SANS_SERIF, 34, lines), "jpg");
    }

    static byte[] backWith(String... machineReadable) {
        return encoded(drawn(Font.MONOSPACED, 44, machineReadable), "jpg");
    }

    static BufferedImage drawn(String font, int size, String... lines) {
        BufferedImage card = new BufferedImage(1011, 638, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xE8EEF4));
        pen.fillRect(0, 0, 1011, 638);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(font, Font.BOLD, size));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 90, 150 + 70 * i);
        }
        pen.dispose();
        return card;
    }

    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalStateException("no writer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] png() {
        return encoded(drawn(Font.SANS_SERIF, 34, "SIN VALIDEZ"), "png");
    }

    /** Inserts Exif with a location and an orientation after the first marker of a JPEG. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 2 + 12 + 4);
        tiff.put("Exif\0\0".getBytes(ISO_8859_1))
                .put("MM\0*".getBytes(ISO_8859_1))
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(ISO_8859_1));
        return segment(jpeg, 0xE1, tiff.array());
    }

    static byte[] segment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + content.length + 4);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return all.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Runs {@code ffmpeg} with these arguments. The extension names the file type. */
    public static byte[] film(Path folder, String arguments, String extension) {
        Path file = folder.resolve("film-" + System.nanoTime() + "." + extension);
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-loglevel", "error", "-y"));
        command.addAll(List.of(arguments.split(" ", -1)));
        command.add(file.toString());
        run(command);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command.getFirst() + " failed: " + output);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    command.getFirst() + " is needed for the tests; ./portal test installs it.", missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static final String SOUND = " -f lavfi -i sine=frequency=440";

    private static final String PICTURE = "-f lavfi -i testsrc2=size=320x240:rate=10";

    private static final String H264 = " -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac";

    public static byte[] mp4(Path folder, int seconds) {
        return film(folder, PICTURE + SOUND + " -t " + seconds + H264 + " -metadata title=14.6N90.5W", "mp4");
    }

    /** A browser recording: written to a pipe, so that its header has no duration. */
    public static byte[] webmWithoutDuration(Path folder, int seconds) {
        Path file = folder.resolve("pipe.webm");
        run(List.of(
                "sh",
                "-c",
                "ffmpeg -nostdin -loglevel error " + PICTURE + SOUND + " -t " + seconds
                        + " -c:v libvpx -deadline realtime -c:a libopus -f webm -live 1 - | cat > " + file));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] mute(Path folder) {
        return film(folder, PICTURE + " -t 4" + H264, "mp4");
    }

    static byte[] silent(Path folder) {
        return film(folder, PICTURE + " -f lavfi -i anullsrc -t 4" + H264, "mp4");
    }

    static byte[] black(Path folder) {
        return film(folder, "-f lavfi -i color=black:size=320x240:rate=10" + SOUND + " -t 4" + H264, "mp4");
    }

    static byte[] soundOnly(Path folder) {
        return film(folder, SOUND.strip() + " -t 4 -c:a aac", "mp4");
    }
}
