package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import java.nio.ByteBuffer;

/** Walks the boxes (ISO/IEC 14496-12) to the sizes of all pictures in the file. */
final class HeicWalk {

    private static final int BOX = 8;
    private static final int FULL_BOX = 12;

    private HeicWalk() {}

    static void of(PictureWalk walk) {
        walk.end(boxes(walk, 0, walk.bytes.limit(), true));
    }

    /** Returns the offset at which the boxes end. */
    private static int boxes(PictureWalk walk, int from, int to, boolean outermost) {
        ByteBuffer bytes = walk.bytes;
        int at = from;
        while (at + BOX <= to) {
            long length = length(bytes, at, to);
            if (length < BOX || length > to - at) {
                // Any bytes may follow the last box of the file, but not the last box inside another one.
                if (!outermost || at == from || isBox(PngWalk.name(bytes, at + 4))) {
                    walk.found(FindingCode.TRUNCATED);
                }
                return at;
            }
            int end = Math.toIntExact(at + length);
            switch (PngWalk.name(bytes, at + 4)) {
                case "meta" -> boxes(walk, at + FULL_BOX, end, false);
                case "iprp", "ipco" -> boxes(walk, at + BOX, end, false);
                case "ispe" ->
                    walk.size(bytes.getInt(at + FULL_BOX) & 0xFFFFFFFFL, bytes.getInt(at + FULL_BOX + 4) & 0xFFFFFFFFL);
                default -> {}
            }
            at = end;
        }
        return at;
    }

    private static long length(ByteBuffer bytes, int at, int to) {
        long length = bytes.getInt(at) & 0xFFFFFFFFL;
        if (length == 0) {
            return (long) to - at;
        }
        return length == 1 && at + 16 <= to ? bytes.getLong(at + BOX) : length;
    }

    private static boolean isBox(String name) {
        return name.equals("mdat") || name.equals("meta") || name.equals("moov");
    }
}
