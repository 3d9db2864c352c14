package gt.gob.oj.keycloak.identityproof.inspection.finding;

import gt.gob.oj.keycloak.identityproof.Piece;
import org.jspecify.annotations.Nullable;

/** A request of another citizen in the same realm with the same image or video. */
public record Twin(String proofId, @Nullable String receiptCode, Piece piece) {}
