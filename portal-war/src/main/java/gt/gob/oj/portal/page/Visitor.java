package gt.gob.oj.portal.page;

import java.util.Set;

/**
 * What a page shows of the signed-in person.
 *
 * @param mark a hash for hidden fields that distinguishes people and identifies nobody
 */
public record Visitor(String name, Set<String> roles, String mark) {
    public Visitor {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Visitor" + roles;
    }
}
