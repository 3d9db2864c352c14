package gt.gob.oj.keycloak.identityproof.inspection.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks from chunk to chunk. Decompresses texts and profiles up to a limit to measure them. */
final class PngWalk {

    private static final int SIGNATURE = 8;
    private static final Set<String> TEXTS = Set.of("tEXt", "iTXt", "zTXt");
    private static final Set<String> PACKED = Set.of("iTXt", "zTXt", "iCCP");

    /** Colour profiles of printers take up half a megabyte. */
    private static final int MOST_UNPACKED = 4 * 1024 * 1024;

    private PngWalk() {}

    static void of(PictureWalk walk) {
        ByteBuffer bytes = walk.bytes;
        int at = SIGNATURE;
        while (true) {
            int length = bytes.getInt(at);
            if (length < 0 || length > bytes.limit() - at - 12) {
                walk.found(FindingCode.TRUNCATED);
                return;
            }
            String type = name(bytes, at + 4);
            int data = at + 8;
            at = data + length + 4;
            if (type.equals("IHDR")) {
                walk.size(bytes.getInt(data) & 0xFFFFFFFFL, bytes.getInt(data + 4) & 0xFFFFFFFFL);
            } else if (type.equals("IEND")) {
                walk.end(at);
                return;
            } else if (TEXTS.contains(type)) {
                walk.aside(data, data + length);
            }
            if (PACKED.contains(type) && expandsTooFar(bytes, data, length)) {
                walk.found(FindingCode.SWOLLEN_METADATA);
            }
        }
    }

    static String name(ByteBuffer bytes, int at) {
        byte[] four = new byte[4];
        bytes.get(at, four);
        return new String(four, ISO_8859_1);
    }

    /** Starts after the keyword, at the first byte that begins a zlib stream. */
    private static boolean expandsTooFar(ByteBuffer bytes, int data, int length) {
        byte[] chunk = new byte[length];
        bytes.get(data, chunk);
        for (int i = 0; i < length - 1; i++) {
            if (chunk[i] == 0x78 && ((chunk[i] << 8) | (chunk[i + 1] & 0xFF)) % 31 == 0) {
                return unpacks(chunk, i);
            }
        }
        return false;
    }

    private static boolean unpacks(byte[] chunk, int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk, from, chunk.length - from);
            byte[] buffer = new byte[64 * 1024];
            long all = 0;
            int some = inflater.inflate(buffer);
            while (some > 0 && all <= MOST_UNPACKED) {
                all += some;
                some = inflater.inflate(buffer);
            }
            return all > MOST_UNPACKED;
        } catch (DataFormatException notPacked) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
