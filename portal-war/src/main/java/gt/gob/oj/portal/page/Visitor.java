package gt.gob.oj.portal.page;

import java.util.Set;

/** What a page shows of the person who is signed in. */
public record Visitor(String name, Set<String> roles) {
    public Visitor {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Visitor" + roles;
    }
}
