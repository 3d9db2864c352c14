package gt.gob.oj.portal.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person as Keycloak's account API has them; {@code others} go back as they came. */
public record AccountProfile(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable Map<String, List<String>> attributes,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, @Nullable Object> others) {
    public String givenName() {
        return Objects.requireNonNullElse(firstName, "");
    }

    public String familyName() {
        return Objects.requireNonNullElse(lastName, "");
    }

    public String address() {
        return Objects.requireNonNullElse(email, "");
    }

    /** Its first value; empty when it has none. */
    String attribute(String name) {
        return attributes == null
                ? ""
                : attributes.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** With other attributes; an empty text removes one. */
    AccountProfile with(Map<String, String> changes) {
        Map<String, List<String>> changed = new LinkedHashMap<>(Objects.requireNonNullElse(attributes, Map.of()));
        changes.forEach((name, value) -> changed.put(name, value.isEmpty() ? List.of() : List.of(value)));
        return new AccountProfile(firstName, lastName, email, changed, others);
    }

    @Override
    public String toString() {
        return "AccountProfile";
    }
}
