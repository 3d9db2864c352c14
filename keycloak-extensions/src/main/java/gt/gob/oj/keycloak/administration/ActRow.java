package gt.gob.oj.keycloak.administration;

import java.time.Instant;
import java.util.Optional;

/** A row in a list of acts; a damaged one must not hide the others. */
sealed interface ActRow {

    String id();

    /** A readable row. */
    record Written(Act act) implements ActRow {

        @Override
        public String id() {
            return act.id();
        }
    }

    /** A row without a reason or with codes that this version does not know. The log names it by its id. */
    record Unreadable(String id, Instant requestedAt) implements ActRow {}

    default Optional<Act> readable() {
        return this instanceof Written(Act act) ? Optional.of(act) : Optional.empty();
    }
}
