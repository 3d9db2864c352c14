package gt.gob.oj.keycloak.identityproof;

/** How many bytes a piece may have. */
public record UploadLimits(long document, long video) {

    public UploadLimits {
        if (document <= 0 || video <= 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    public long of(Piece piece) {
        return switch (piece) {
            case DOCUMENT -> document;
            case VIDEO -> video;
        };
    }
}
