package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import java.util.List;

/**
 * What the container reveals before decoding.
 *
 * @param orientation as in Exif; 1 if unspecified
 * @param length of the picture alone, in bytes; trailing bytes are not passed to a decoder
 */
record PictureHead(long width, long height, int orientation, long length, List<Finding> findings) {

    PictureHead {
        findings = List.copyOf(findings);
    }

    long pixels() {
        return width * height;
    }
}
