package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** A person of the realm in a list. */
public record PersonLine(
        String id,
        String email,
        String givenNames,
        String surnames,
        boolean enabled,
        boolean emailVerified,
        List<String> roles) {

    static PersonLine read(JsonObject person) {
        return new PersonLine(
                person.getString("id"),
                person.getString("email"),
                person.getString("givenNames"),
                person.getString("surnames"),
                person.getBoolean("enabled"),
                person.getBoolean("emailVerified"),
                person.getJsonArray("roles").getValuesAs(JsonString::getString));
    }

    @Override
    public String toString() {
        return "PersonLine[" + id + "]";
    }
}
