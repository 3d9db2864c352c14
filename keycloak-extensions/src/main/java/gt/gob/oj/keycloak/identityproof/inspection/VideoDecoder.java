package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Decodes videos, apart from the server and within limits. */
public interface VideoDecoder {

    /**
     * Decodes the video once, from its beginning to its end or to a little more than the longest that is allowed.
     *
     * @param folder for what is made of it
     */
    Decoded decode(Path video, EvidenceType type, Path folder) throws IOException, Undecodable, ToolMissing;

    /**
     * What became of it.
     *
     * @param desk an MP4 (H.264, AAC) without metadata, null when there was no picture
     * @param seconds as measured, not as written in the file
     * @param blackSeconds in which there was nothing to be seen
     * @param loudest sample in decibels below full scale, null when there was no sound at all
     */
    record Decoded(
            @Nullable Path desk,
            double seconds,
            double blackSeconds,
            @Nullable Double loudest) {}
}
