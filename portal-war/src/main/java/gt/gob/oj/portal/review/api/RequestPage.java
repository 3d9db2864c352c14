package gt.gob.oj.portal.review.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the queue, the cursors of the adjacent pages, and the number of requests of each kind. */
public record RequestPage(
        List<RequestItem> items,
        @Nullable String next,
        @Nullable String previous,
        Counts counts) {
    public RequestPage {
        items = List.copyOf(items);
    }

    public record Counts(int pending, int inReview, int correction, int mine) {}

    /** Returns whether a row of the page is damaged. */
    public boolean damaged() {
        return items.stream().anyMatch(item -> item.core().unreadable());
    }
}
