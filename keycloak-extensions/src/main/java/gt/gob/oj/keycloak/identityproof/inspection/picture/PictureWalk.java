package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Collects results while a reader walks the picture. */
final class PictureWalk {

    final ByteBuffer bytes;
    private final List<Finding> findings = new ArrayList<>();
    private long width;
    private long height;
    private int orientation = 1;
    private long length;

    PictureWalk(ByteBuffer bytes) {
        this.bytes = bytes;
        this.length = bytes.limit();
    }

    /** Of several sizes the largest counts. */
    void size(long wide, long high) {
        long w = Math.min(wide, Integer.MAX_VALUE);
        long h = Math.min(high, Integer.MAX_VALUE);
        if (w * h >= width * height) {
            width = w;
            height = h;
        }
    }

    void turned(int exif) {
        orientation = exif >= 1 && exif <= 8 ? exif : 1;
    }

    void found(FindingCode code) {
        if (findings.stream().noneMatch(f -> f.code() == code)) {
            findings.add(Finding.of(code));
        }
    }

    /** Notes text or foreign bytes inside the picture that a viewer does not show. */
    void aside(int from, int to) {
        if (HiddenContent.isText(bytes, from, to)) {
            found(FindingCode.HIDDEN_CONTENT);
        }
    }

    /** Notes where the picture ends. Phones append pictures and films of their own; attackers append other content. */
    void end(int at) {
        length = at;
        if (at < bytes.limit()) {
            found(
                    HiddenContent.isForeign(bytes, at, bytes.limit())
                            ? FindingCode.HIDDEN_CONTENT
                            : FindingCode.TRAILING_DATA);
        }
    }

    PictureHead head() {
        if (width <= 0 || height <= 0) {
            found(FindingCode.UNREADABLE);
        }
        return new PictureHead(width, height, orientation, length, findings);
    }
}
