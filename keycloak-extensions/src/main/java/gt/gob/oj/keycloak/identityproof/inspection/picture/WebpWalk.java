package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks the chunks of the RIFF container. */
final class WebpWalk {

    private static final int HEAD = 12;

    private WebpWalk() {}

    static void of(PictureWalk walk) {
        ByteBuffer bytes = walk.bytes.order(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + (bytes.getInt(4) & 0xFFFFFFFFL);
        if (end > bytes.limit()) {
            walk.found(FindingCode.TRUNCATED);
            return;
        }
        int at = HEAD;
        while (at + 8 <= end) {
            long length = bytes.getInt(at + 4) & 0xFFFFFFFFL;
            if (at + 8 + length > end) {
                walk.found(FindingCode.TRUNCATED);
                return;
            }
            size(walk, PngWalk.name(bytes, at), at + 8);
            at += Math.toIntExact(8 + length + (length & 1));
        }
        walk.end(Math.toIntExact(Math.min(bytes.limit(), end + (end & 1))));
    }

    private static void size(PictureWalk walk, String chunk, int at) {
        ByteBuffer bytes = walk.bytes;
        switch (chunk) {
            case "VP8X" -> walk.size(1 + u24(bytes, at + 4), 1 + u24(bytes, at + 7));
            case "VP8 " -> walk.size(bytes.getShort(at + 6) & 0x3FFF, bytes.getShort(at + 8) & 0x3FFF);
            case "VP8L" -> {
                int packed = bytes.getInt(at + 1);
                walk.size(1 + (packed & 0x3FFF), 1 + ((packed >> 14) & 0x3FFF));
            }
            default -> {}
        }
    }

    private static int u24(ByteBuffer bytes, int at) {
        return (bytes.get(at) & 0xFF) | ((bytes.get(at + 1) & 0xFF) << 8) | ((bytes.get(at + 2) & 0xFF) << 16);
    }
}
