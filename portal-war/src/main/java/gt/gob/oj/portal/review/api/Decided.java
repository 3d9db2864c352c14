package gt.gob.oj.portal.review.api;

/** The status of a request after the caller's opinion. */
public record Decided(String status) {
    public boolean needsAnother() {
        return status.equals("pending");
    }
}
