package gt.gob.oj.portal.review.api;

import org.jspecify.annotations.Nullable;

/** A search in the queue; null does not filter. */
public record RequestSearch(
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
