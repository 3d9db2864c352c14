package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
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

    long pixels() {
        return width * height;
    }
}
