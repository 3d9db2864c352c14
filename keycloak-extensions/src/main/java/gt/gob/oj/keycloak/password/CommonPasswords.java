package gt.gob.oj.keycloak.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The most common passwords of guessing lists, also with capitals, look-alike characters and a few characters around
 * them.
 */
final class CommonPasswords {

    static final CommonPasswords SHIPPED = new CommonPasswords(lines("common-passwords.txt"));

    /**
     * The number of characters that people add to satisfy a rule, such as a year and an exclamation mark. With more the
     * password is less common.
     */
    private static final int DECORATION = 5;

    private static final String LOOK_ALIKES = "@4310$57!";
    private static final String LETTERS = "aaeiossti";

    private final Set<String> words;

    private CommonPasswords(Set<String> words) {
        this.words = words;
    }

    boolean holds(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        int head = decorationLength(lower, 0, 1);
        int tail = decorationLength(lower, lower.length() - 1, -1);
        for (int from = 0; from <= head; from++) {
            for (int to = 0; to <= Math.min(tail, DECORATION - from); to++) {
                if (from + to < lower.length() && isCommon(lower.substring(from, lower.length() - to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCommon(String text) {
        return words.contains(text) || words.contains(spelled(text));
    }

    /** The number of non-letters at one end, up to the length of a decoration. */
    private static int decorationLength(String text, int start, int step) {
        int signs = 0;
        for (int i = start; signs < DECORATION && i >= 0 && i < text.length(); i += step) {
            if (Character.isLetter(text.charAt(i))) {
                break;
            }
            signs++;
        }
        return signs;
    }

    private static String spelled(String text) {
        StringBuilder letters = new StringBuilder(text);
        for (int i = 0; i < letters.length(); i++) {
            int known = LOOK_ALIKES.indexOf(letters.charAt(i));
            if (known >= 0) {
                letters.setCharAt(i, LETTERS.charAt(known));
            }
        }
        return letters.toString();
    }

    private static Set<String> lines(String resource) {
        InputStream stream = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
