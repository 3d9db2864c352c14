package gt.gob.oj.portal.review;

/** What became of a request after the caller's word on it. */
record Decided(String status) {
    boolean needsAnother() {
        return status.equals("pending");
    }
}
