package gt.gob.oj.portal.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person as Keycloak's account API returns them; {@code others} are sent back unchanged. */
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

    /** Returns the first value of an attribute, or an empty string. */
    String attribute(String name) {
        return attributes == null
                ? ""
                : attributes.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Returns a copy with other attributes; an empty value removes one. */
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
