package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import java.io.IOException;
import java.nio.file.Path;

/** Decodes pictures in a separate process with resource limits. */
public interface PictureDecoder {

    int DESK_SIDE = 2_000;
    int GREY_WIDTH = 640;

    /**
     * Decodes a picture whose pixel count was checked before.
     *
     * @param orientation as in Exif, 1 to 8; the output is upright
     * @param folder for the output files
     */
    Decoded decode(Path picture, EvidenceType type, int orientation, Path folder)
            throws IOException, Undecodable, ToolMissing;

    /**
     * The decoded picture.
     *
     * @param desk a JPEG without metadata, no side longer than {@value #DESK_SIDE}
     * @param pixels SHA-256 of the decoded pixels, independent of the rest of the file
     * @param grey one byte per pixel, {@value #GREY_WIDTH} per row
     */
    record Decoded(Path desk, String pixels, Path grey) {}
}
