package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * Acts, newest first.
 *
 * @param next what the older page is asked with, empty on the last
 */
public record ActsPage(List<ActItem> items, String next) {
    static ActsPage read(JsonObject page) {
        return new ActsPage(
                page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(ActItem::read)
                        .toList(),
                page.getString("next", ""));
    }
}
