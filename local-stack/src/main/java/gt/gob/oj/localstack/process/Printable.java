package gt.gob.oj.localstack.process;

import java.util.regex.Pattern;

/** Makes text safe for terminals and files: names from servers and people cannot move the cursor or change colours. */
public final class Printable {
    private static final Pattern SEQUENCES = Pattern.compile("\\e\\[[0-?]*[ -/]*[@-~]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private Printable() {}

    public static String of(String text) {
        return CONTROLS.matcher(SEQUENCES.matcher(text).replaceAll("")).replaceAll("");
    }
}
