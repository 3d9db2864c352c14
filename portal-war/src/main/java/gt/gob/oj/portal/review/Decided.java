package gt.gob.oj.portal.review;

/** The status of a request after the caller's opinion. */
record Decided(String status) {
    boolean needsAnother() {
        return status.equals("pending");
    }
}
