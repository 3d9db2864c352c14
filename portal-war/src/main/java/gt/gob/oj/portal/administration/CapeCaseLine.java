package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;
import java.time.Instant;

/** A case of CAPE in the list: what is wrong, how it was found, and what became of it; by codes. */
public record CapeCaseLine(String id, String kind, String status, String foundBy, Instant foundAt) {
    static CapeCaseLine read(JsonObject line) {
        return new CapeCaseLine(
                line.getString("id"),
                line.getString("kind"),
                line.getString("status"),
                line.getString("foundBy"),
                Instant.parse(line.getString("foundAt")));
    }
}
