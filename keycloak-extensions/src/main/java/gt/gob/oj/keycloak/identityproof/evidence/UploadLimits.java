package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;

/** The maximum size of a piece in bytes. */
public record UploadLimits(long image, long video) {

    public UploadLimits {
        if (image <= 0 || video <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public long of(Piece piece) {
        return switch (piece.kind()) {
            case IMAGE -> image;
            case VIDEO -> video;
        };
    }
}
