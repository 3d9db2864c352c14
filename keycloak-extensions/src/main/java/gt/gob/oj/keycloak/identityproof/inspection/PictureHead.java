package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.EvidenceType;
import gt.gob.oj.keycloak.identityproof.Finding;
import gt.gob.oj.keycloak.identityproof.FindingCode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture's own structure tells before anything is decoded.
 *
 * @param orientation as in Exif, 1 when nothing is said
 * @param length of the picture alone, in bytes: what lies behind it is not for a decoder
 */
record PictureHead(long width, long height, int orientation, long length, List<Finding> findings) {

    PictureHead {
        findings = List.copyOf(findings);
    }

    /** Pictures of types without a reader here have no pixels. */
    static PictureHead read(byte[] bytes, EvidenceType type) {
        ByteBuffer picture = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        Walk walk = new Walk(picture);
        try {
            switch (type) {
                case JPEG -> JpegWalk.of(walk);
                case PNG -> PngWalk.of(walk);
                case WEBP -> WebpWalk.of(walk);
                case HEIC -> HeicWalk.of(walk);
                default -> walk.found(FindingCode.UNREADABLE);
            }
        } catch (IndexOutOfBoundsException beyond) {
            walk.found(FindingCode.TRUNCATED);
        }
        if (walk.width <= 0 || walk.height <= 0) {
            walk.found(FindingCode.UNREADABLE);
        }
        return new PictureHead(walk.width, walk.height, walk.orientation, walk.length, walk.findings);
    }

    long pixels() {
        return width * height;
    }

    /** What is known so far, while a reader goes through the picture. */
    static final class Walk {

        final ByteBuffer bytes;
        private final List<Finding> findings = new ArrayList<>();
        private long width;
        private long height;
        private int orientation = 1;
        private long length;

        private Walk(ByteBuffer bytes) {
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

        /** Text or foreign bytes inside the picture, which a viewer does not show. */
        void aside(int from, int to) {
            if (HiddenContent.isText(bytes, from, to)) {
                found(FindingCode.HIDDEN_CONTENT);
            }
        }

        /** The picture ends there; phones put pictures and films of their own behind it, others put worse. */
        void end(int at) {
            length = at;
            if (at < bytes.limit()) {
                found(
                        HiddenContent.isForeign(bytes, at, bytes.limit())
                                ? FindingCode.HIDDEN_CONTENT
                                : FindingCode.TRAILING_DATA);
            }
        }
    }
}
