package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import org.jspecify.annotations.Nullable;

/** An act that an administrator proposes. */
record Proposal(String personId, ActKind kind, @Nullable StaffRole role, Reason reason) {

    Proposal {
        if (kind.namesARole() != (role != null)) {
            throw new IllegalArgumentException("grants and revocations need a role, other acts must have none");
        }
    }

    static Proposal of(Act act) {
        return new Proposal(act.personId(), act.kind(), act.role(), act.reason());
    }
}
