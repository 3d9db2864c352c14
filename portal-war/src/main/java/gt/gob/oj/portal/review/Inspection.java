package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.util.List;

/** What the machine found in one piece; advice, no more. */
public record Inspection(String piece, String state, List<Finding> findings) {
    public Inspection {
        findings = List.copyOf(findings);
    }

    public record Finding(String code, String severity, String value) {}

    static Inspection read(JsonObject answer) {
        return new Inspection(
                answer.getString("piece"),
                answer.getString("state"),
                JsonParts.list(
                        answer,
                        "findings",
                        one -> new Finding(
                                one.getString("code"),
                                JsonParts.text(one, "severity"),
                                JsonParts.shown(one, "value"))));
    }
}
