package gt.gob.oj.keycloak.cape.source;

import com.fasterxml.jackson.databind.JsonNode;
import gt.gob.oj.keycloak.EmailSpelling;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import org.jspecify.annotations.Nullable;

/** An account in the service's JSON. Members may be absent or null. */
record RestAccount(JsonNode json) {

    static RestAccount of(JsonNode json) {
        return new RestAccount(json);
    }

    LegacyAccount account() {
        return new LegacyAccount(
                json.path("id").asText(),
                EmailSpelling.of(needed("email")),
                needed("password").strip(),
                json.path("active").asBoolean(),
                text("cui"),
                LegacyRow.date(text("birthDate")),
                text("givenNames"),
                text("surnames"),
                text("phone"));
    }

    private String needed(String member) {
        String text = text(member);
        return text == null ? "" : text;
    }

    private @Nullable String text(String member) {
        JsonNode value = json.path(member);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
