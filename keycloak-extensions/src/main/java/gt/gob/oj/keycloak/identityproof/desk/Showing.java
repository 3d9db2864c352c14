package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import java.util.Optional;

/**
 * Which bytes a reviewer is shown of a piece: the copy that the inspection made of it. The original only where the
 * inspection had no means to make one, and where no virus scanner is asked or it found nothing.
 */
record Showing(boolean scannerAsked) {

    /** Empty while there is nothing to be shown, or when there never will be. */
    Optional<Evidence> of(CasePorts ports, Evidence piece) {
        Inspection inspection = ports.inspections().find(piece.id()).orElse(Inspection.WAITING);
        if (scannerAsked && !inspection.scanned()) {
            return Optional.empty();
        }
        return ports.evidence()
                .deskCopy(piece.id())
                .or(() -> Optional.of(piece)
                        .filter(p ->
                                inspection.progress() == Inspection.Progress.UNCHECKED && inspection.isHarmless()));
    }
}
