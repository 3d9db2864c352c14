package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import java.io.IOException;
import java.nio.file.Path;

/** Decodes pictures, apart from the server and within limits. */
public interface PictureDecoder {

    int DESK_SIDE = 2_000;
    int GREY_WIDTH = 640;

    /**
     * Decodes a picture whose pixels were counted before.
     *
     * @param orientation as in Exif, 1 to 8: the picture is turned upright
     * @param folder for what is made of it
     */
    Decoded decode(Path picture, EvidenceType type, int orientation, Path folder)
            throws IOException, Undecodable, ToolMissing;

    /**
     * What became of it.
     *
     * @param desk a JPEG without metadata, no side longer than {@value #DESK_SIDE}
     * @param pixels SHA-256 of the pixels as they were decoded, whatever else the file held
     * @param grey one byte a pixel, {@value #GREY_WIDTH} of them a row
     */
    record Decoded(Path desk, String pixels, Path grey) {}
}
