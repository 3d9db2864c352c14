package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list, and where the next one begins if there is one. */
public record RequestPage(List<RequestItem> items, @Nullable String next) {
    public RequestPage {
        items = List.copyOf(items);
    }

    static RequestPage read(JsonObject answer) {
        return new RequestPage(
                answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(RequestItem::read)
                        .toList(),
                answer.isNull("next") ? null : answer.getString("next"));
    }
}
