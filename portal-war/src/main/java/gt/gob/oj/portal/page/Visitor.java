package gt.gob.oj.portal.page;

import java.util.Set;

/**
 * What a page shows of the person who is signed in.
 *
 * @param mark tells one person from another in a hidden field, and tells nothing else
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
