package gt.gob.oj.portal.review.api;

/** A note or a transcript. */
record Text(String text) {
    @Override
    public String toString() {
        return "Text";
    }
}
