package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Decodes videos in a separate process with resource limits. */
public interface VideoDecoder {

    /**
     * Decodes the video in one pass. It stops shortly after the maximum duration.
     *
     * @param folder for the output files
     */
    Decoded decode(Path video, EvidenceType type, Path folder) throws IOException, Undecodable, ToolMissing;

    /**
     * The decoded video.
     *
     * @param desk an MP4 (H.264, AAC) without metadata; null if the video had no picture
     * @param seconds the measured duration, not the one in the header
     * @param blackSeconds the duration of black frames
     * @param loudest the peak level in dBFS; null if there was no sound
     */
    record Decoded(
            @Nullable Path desk,
            double seconds,
            double blackSeconds,
            @Nullable Double loudest) {}
}
