package gt.gob.oj.keycloak.administration.people;

import java.util.List;
import java.util.Objects;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The JSON form of a person in a list. */
public record PersonLine(
        String id,
        String email,
        String givenNames,
        String surnames,
        boolean enabled,
        boolean emailVerified,
        List<String> roles) {

    public static PersonLine of(RealmModel realm, UserModel person) {
        return new PersonLine(
                person.getId(),
                Objects.requireNonNullElse(person.getEmail(), person.getUsername()),
                Objects.requireNonNullElse(person.getFirstName(), ""),
                Objects.requireNonNullElse(person.getLastName(), ""),
                person.isEnabled(),
                person.isEmailVerified(),
                StaffRole.of(realm, person).stream().map(StaffRole::code).toList());
    }

    @Override
    public String toString() {
        return "PersonLine[" + id + "]";
    }
}
