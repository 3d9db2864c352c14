package gt.gob.oj.portal.audit;

import jakarta.json.JsonObject;
import java.util.List;

/** Whose lines can be chosen. */
public record StaffMember(String id, String name) {
    static List<StaffMember> read(JsonObject answer) {
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> new StaffMember(one.getString("id"), one.getString("name")))
                .toList();
    }

    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}
