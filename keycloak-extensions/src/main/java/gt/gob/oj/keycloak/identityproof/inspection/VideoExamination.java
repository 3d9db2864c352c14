package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Examined;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionLimits;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Decodes a video once and judges the measurements. */
record VideoExamination(VideoDecoder decoder, InspectionLimits limits) {

    /** In dBFS. Microphone noise is louder than this, and a voice much louder. */
    private static final double SILENCE = -50;

    private static final double ALL_BLACK = 0.95;
    private static final double PARTLY_BLACK = 0.3;

    void examine(Path file, EvidenceType type, Path folder, Examined known) throws IOException {
        try {
            judge(decoder.decode(file, type, folder), known);
        } catch (Undecodable broken) {
            known.found(FindingCode.UNREADABLE);
        } catch (ToolMissing missing) {
            known.lacks(missing);
        }
    }

    private void judge(VideoDecoder.Decoded video, Examined known) {
        if (video.desk() == null) {
            known.found(FindingCode.NO_PICTURE);
            return;
        }
        known.copy(video.desk(), EvidenceType.MP4);
        String seconds = String.format(Locale.ROOT, "%.1f s", video.seconds());
        if (video.seconds() < limits.shortest()) {
            known.found(Finding.of(FindingCode.TOO_SHORT, seconds));
        } else if (video.seconds() > limits.longest()) {
            known.found(Finding.of(FindingCode.TOO_LONG, seconds));
        }
        double black = video.seconds() > 0 ? video.blackSeconds() / video.seconds() : 0;
        if (black > ALL_BLACK) {
            known.found(FindingCode.BLACK);
        } else if (black > PARTLY_BLACK) {
            known.found(FindingCode.DARK);
        }
        if (video.loudest() == null) {
            known.found(FindingCode.NO_SOUND);
        } else if (video.loudest() < SILENCE) {
            known.found(Finding.of(FindingCode.SILENT, String.format(Locale.ROOT, "%.0f dB", video.loudest())));
        }
    }
}
