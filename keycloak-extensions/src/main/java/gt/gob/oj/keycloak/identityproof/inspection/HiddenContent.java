package gt.gob.oj.keycloak.identityproof.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;

/** Tells bytes by which a file is something else beside a picture: a page with scripts, an archive, a program. */
final class HiddenContent {

    private static final List<String> PAGES =
            List.of("<script", "<html", "<!doctype", "<svg", "<iframe", "<?php", "javascript:");
    private static final List<String> FILES = List.of(
            "pk\u0003\u0004",
            "pk\u0005\u0006",
            "%pdf-",
            "rar!\u001a",
            "7z\u00bc\u00af",
            "\u007felf",
            "#!/",
            "mz\u0090");

    private HiddenContent() {}

    static boolean isText(ByteBuffer bytes, int from, int to) {
        String text = text(bytes, from, to);
        return PAGES.stream().anyMatch(text::contains);
    }

    static boolean isForeign(ByteBuffer bytes, int from, int to) {
        String text = text(bytes, from, to);
        return PAGES.stream().anyMatch(text::contains) || FILES.stream().anyMatch(text::contains);
    }

    private static String text(ByteBuffer bytes, int from, int to) {
        byte[] part = new byte[Math.max(0, Math.min(to, bytes.limit()) - from)];
        bytes.get(from, part);
        return new String(part, ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
