package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks from marker to marker (ITU T.81, annex B). */
final class JpegWalk {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int COM = 0xFE;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;

    private final PictureWalk walk;
    private final ByteBuffer bytes;

    private JpegWalk(PictureWalk walk) {
        this.walk = walk;
        this.bytes = walk.bytes;
    }

    static void of(PictureWalk walk) {
        new JpegWalk(walk).go();
    }

    private void go() {
        int at = 0;
        while (true) {
            if (u8(at) != 0xFF) {
                walk.found(FindingCode.UNREADABLE);
                return;
            }
            int marker = u8(at + 1);
            if (marker == EOI) {
                walk.end(at + 2);
                return;
            }
            if (marker == 0xFF) {
                at++;
            } else if (marker == SOI || isAlone(marker)) {
                at += 2;
            } else {
                int next = at + 2 + u16(at + 2);
                segment(marker, at + 4, next);
                at = marker == SOS ? afterScan(next) : next;
            }
        }
    }

    private void segment(int marker, int from, int to) {
        // All frame markers, baseline or progressive. The three excluded markers in this range are tables.
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            walk.size(u16(from + 3), u16(from + 1));
        } else if (marker == COM || (marker >= 0xE0 && marker <= 0xEF)) {
            walk.aside(from, to);
        }
        if (marker == APP1 && to - from > 14 && bytes.getInt(from) == 0x45786966) {
            walk.turned(orientation(bytes.slice(from + 6, to - from - 6)));
        }
    }

    /** The orientation from the first Exif directory, which is laid out like a TIFF. 0 if it is missing. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 0;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 0;
    }

    /** The end of the compressed data: the first marker that is neither a stuffed byte nor a restart. */
    private int afterScan(int from) {
        int at = from;
        while (u8(at) != 0xFF || u8(at + 1) == 0 || isAlone(u8(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isAlone(int marker) {
        return marker == 1 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private int u8(int at) {
        return bytes.get(at) & 0xFF;
    }

    private int u16(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
