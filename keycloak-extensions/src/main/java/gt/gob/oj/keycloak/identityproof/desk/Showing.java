package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import java.util.Optional;

/**
 * Chooses the bytes that a reviewer sees for a piece: the desk copy made by the inspection. The original is shown only
 * if the inspection could not make a copy and no virus scanner is configured or the scanner passed it.
 */
record Showing(boolean scannerAsked) {

    /** Empty if nothing may be shown, now or ever. */
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
