package gt.gob.oj.portal.review;

import org.jspecify.annotations.Nullable;

/** What of the queue is asked for; null asks for nothing. */
record RequestSearch(
        @Nullable String status,
        @Nullable String flag,
        boolean mine,
        @Nullable String q,
        @Nullable String after,
        @Nullable String before) {
    @Override
    public String toString() {
        return "RequestSearch";
    }
}
