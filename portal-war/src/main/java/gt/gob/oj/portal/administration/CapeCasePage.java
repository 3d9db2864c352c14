package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * A page of cases, oldest first.
 *
 * @param next where the next page begins, empty on the last
 */
record CapeCasePage(List<CapeCaseLine> items, String next) {
    static CapeCasePage read(JsonObject page) {
        return new CapeCasePage(
                page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(CapeCaseLine::read)
                        .toList(),
                page.getString("next", ""));
    }
}
