package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import java.nio.ByteBuffer;

/** Reads the header of a picture from its container format. */
final class ContainerWalk {

    private ContainerWalk() {}

    /** Formats without a reader here have no pixel count. */
    static PictureHead read(byte[] bytes, EvidenceType type) {
        ByteBuffer picture = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        PictureWalk walk = new PictureWalk(picture);
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
        return walk.head();
    }
}
