package gt.gob.oj.journeys.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** Numbers that obey the rules of a CUI. One may belong to a real person by chance, so none is shown as real. */
final class InventedCui {

    private static final Random RANDOM = new Random();
    private static final List<String> MUNICIPALITIES = municipalities();

    private InventedCui() {}

    static String any() {
        while (true) {
            String serial = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(10_000_000, 100_000_000));
            int check = remainder(serial);
            if (check < 10) {
                return serial + check + MUNICIPALITIES.get(RANDOM.nextInt(MUNICIPALITIES.size()));
            }
        }
    }

    private static int remainder(String serial) {
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            sum += (i + 2) * Character.digit(serial.charAt(i), 10);
        }
        return sum % 11;
    }

    private static List<String> municipalities() {
        var codes = Objects.requireNonNull(InventedCui.class.getResourceAsStream("/municipality-codes.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(codes, UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
