package gt.gob.oj.keycloak.identityproof.inspection.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Detects files that are also something other than a picture: a page with scripts, an archive, a program. Many phones
 * append megabytes of film to a picture, in which any three or four bytes occur by chance. A signature therefore counts
 * only with the bytes its format requires next to it, or at the start of the file.
 */
final class HiddenContent {

    private static final Pattern PAGE = Pattern.compile(
            "(?i)<script[\\s>/]|<html[\\s>]|<!doctype\\s|<svg[\\s>]|<iframe[\\s>]|<\\?php\\s|javascript:");

    /** Signatures with version, method, class or interpreter, so that each has at least six fixed bytes. */
    private static final Pattern FILE = Pattern.compile(
            "PK\u0003\u0004[\\x0a-\\x3f]\\x00[\\x00-\\xff][\\x00-\\x08][\\x00\\x08\\x09\\x0c\\x0e\\x5d-\\x5f\\x63]\\x00"
                    + "|PK\u0005\u0006\\x00\\x00\\x00\\x00"
                    + "|%PDF-[12]\\.[0-9]"
                    + "|Rar!\\x1a\\x07[\\x00\\x01]"
                    + "|7z\\xbc\\xaf\\x27\\x1c"
                    + "|\\x7fELF[\\x01\\x02][\\x01\\x02]\\x01"
                    + "|#!\\x20?/(?:usr|bin|etc|opt)");

    /** Short signatures, which are significant only at the start of a file. */
    private static final List<String> BEGINNINGS =
            List.of("PK\u0003\u0004", "PK\u0005\u0006", "%PDF", "Rar!", "7z\u00bc\u00af", "\u007fELF");

    private static final String DOS = "MZ";
    private static final int PE_POINTER = 0x3C;

    private HiddenContent() {}

    static boolean isText(ByteBuffer bytes, int from, int to) {
        return PAGE.matcher(text(bytes, from, to)).find();
    }

    static boolean isForeign(ByteBuffer bytes, int from, int to) {
        String text = text(bytes, from, to);
        String begin = text.substring(0, Math.min(text.length(), 4096)).replaceFirst("^[\\x00\\s]+", "");
        return BEGINNINGS.stream().anyMatch(begin::startsWith)
                || PAGE.matcher(text).find()
                || FILE.matcher(text).find()
                || hasProgram(text);
    }

    /** A DOS header that points to a PE header. */
    private static boolean hasProgram(String text) {
        for (int at = text.indexOf(DOS); at >= 0; at = text.indexOf(DOS, at + 1)) {
            if (at + PE_POINTER + 4 <= text.length()) {
                long pe = at + u32(text, at + PE_POINTER);
                if (pe < text.length() && text.startsWith("PE\0\0", (int) pe)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long u32(String text, int at) {
        return text.charAt(at)
                | ((long) text.charAt(at + 1) << 8)
                | ((long) text.charAt(at + 2) << 16)
                | ((long) text.charAt(at + 3) << 24);
    }

    /** One character per byte. */
    private static String text(ByteBuffer bytes, int from, int to) {
        byte[] part = new byte[Math.max(0, Math.min(to, bytes.limit()) - from)];
        bytes.get(from, part);
        return new String(part, ISO_8859_1);
    }
}
