package gt.gob.oj.portal.administration;

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
    public PersonLine {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "PersonLine[" + id + "]";
    }
}
