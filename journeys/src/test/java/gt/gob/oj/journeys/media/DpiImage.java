package gt.gob.oj.journeys.media;

import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.CitizenBuilder;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.ImageIO;

/** An image of a card with an invented person's data, which cannot be mistaken for a real DPI. */
public final class DpiImage {

    private static final int WIDTH = 1011;
    private static final int HEIGHT = 638;
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private DpiImage() {}

    public static Path of(Citizen citizen) {
        return file(draw(citizen));
    }

    /** Draws the back: no photograph, and other text. */
    public static Path backOf(Citizen citizen) {
        BufferedImage card = blank();
        Graphics2D pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        write(pen, 60, 90, 56, "REVERSO DE PRUEBA");
        write(pen, 60, 300, 38, citizen.displayedCui());
        write(pen, 60, 580, 28, "SIN VALIDEZ");
        pen.dispose();
        return file(card);
    }

    static Path ofNobody() {
        return of(CitizenBuilder.aCitizen().build());
    }

    /** Blurs the image until nothing can be read. */
    public static Path blurred(Citizen citizen) {
        return file(scaled(scaled(draw(citizen), WIDTH / 16), WIDTH));
    }

    public static Path dark(Citizen citizen) {
        return file(new RescaleOp(0.15f, 0, null).filter(draw(citizen), null));
    }

    /** Larger than sixteen megabytes; the page scales it down before it sends it. */
    public static Path heavy(Citizen citizen) {
        Path file = of(citizen);
        try {
            Files.write(file, new byte[17 * 1024 * 1024], StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    /** Adds the reflection of a lamp. */
    public static Path glaring(Citizen citizen) {
        BufferedImage card = draw(citizen);
        Graphics2D pen = card.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillOval(500, 150, 380, 260);
        pen.dispose();
        return file(card);
    }

    public static Path small(Citizen citizen) {
        return file(scaled(draw(citizen), 400));
    }

    private static BufferedImage scaled(BufferedImage card, int width) {
        BufferedImage other = new BufferedImage(width, width * HEIGHT / WIDTH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = other.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(card, 0, 0, other.getWidth(), other.getHeight(), null);
        pen.dispose();
        return other;
    }

    private static Path file(BufferedImage card) {
        Path file = MediaFolder.file("dpi.jpg");
        try {
            ImageIO.write(card, "jpg", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    private static BufferedImage draw(Citizen citizen) {
        BufferedImage card = blank();
        Graphics2D pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0x9AA7B4));
        pen.fillRect(60, 170, 250, 320);
        pen.setColor(Color.BLACK);
        write(pen, 60, 90, 56, "DPI DE PRUEBA");
        write(pen, 360, 220, 38, citizen.displayedCui());
        write(pen, 360, 300, 34, citizen.givenNames());
        write(pen, 360, 360, 34, citizen.familyNames());
        write(pen, 360, 440, 34, BIRTH.format(citizen.birthDate()));
        write(pen, 60, 580, 28, "SIN VALIDEZ");
        pen.dispose();
        return card;
    }

    private static BufferedImage blank() {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setColor(new Color(0xE8EEF4));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        return card;
    }

    private static void write(Graphics2D pen, int x, int y, int size, String text) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        pen.drawString(text, x, y);
    }
}
