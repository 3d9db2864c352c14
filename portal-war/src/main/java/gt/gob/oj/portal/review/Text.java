package gt.gob.oj.portal.review;

/** A note or a transcript. */
record Text(String text) {
    @Override
    public String toString() {
        return "Text";
    }
}
