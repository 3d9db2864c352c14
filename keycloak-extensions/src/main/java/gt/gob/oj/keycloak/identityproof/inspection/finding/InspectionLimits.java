package gt.gob.oj.keycloak.identityproof.inspection.finding;

/**
 * The limits for pictures and videos.
 *
 * @param pixels of a picture, read from its header before decoding
 * @param shortest video, in seconds
 * @param longest video, in seconds
 */
public record InspectionLimits(long pixels, int shortest, int longest) {

    public InspectionLimits {
        if (pixels <= 0 || shortest < 0 || longest <= shortest) {
            throw new IllegalArgumentException("limits must be positive, and the longest must exceed the shortest");
        }
    }
}
