package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the queue, where the ones beside it begin if there are any, and how much there is of each kind. */
public record RequestPage(
        List<RequestItem> items,
        @Nullable String next,
        @Nullable String previous,
        Counts counts) {
    public RequestPage {
        items = List.copyOf(items);
    }

    /** Whether a row of it is damaged. */
    public boolean damaged() {
        return items.stream().anyMatch(RequestItem::unreadable);
    }

    public record Counts(int pending, int inReview, int correction, int mine) {
        static Counts read(JsonObject counts) {
            return new Counts(
                    counts.getInt("pending", 0),
                    counts.getInt("inReview", 0),
                    counts.getInt("correction", 0),
                    counts.getInt("mine", 0));
        }
    }

    static RequestPage read(JsonObject answer) {
        return new RequestPage(
                JsonParts.list(answer, "items", RequestItem::read),
                JsonParts.orNull(answer, "next"),
                JsonParts.orNull(answer, "previous"),
                Counts.read(answer.getJsonObject("counts")));
    }
}
