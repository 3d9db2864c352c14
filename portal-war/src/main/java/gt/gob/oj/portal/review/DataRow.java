package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;

/** One datum: as declared, and as the machine read it from the DPI. The result is empty where nothing was compared. */
public record DataRow(String field, String declared, String read, String result) {
    static DataRow read(JsonObject comparison) {
        return new DataRow(
                comparison.getString("field"),
                JsonParts.text(comparison, "declared"),
                JsonParts.text(comparison, "read"),
                comparison.getString("result"));
    }

    @Override
    public String toString() {
        return "DataRow[" + field + ", " + result + "]";
    }
}
