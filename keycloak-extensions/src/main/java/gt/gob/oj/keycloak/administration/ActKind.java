package gt.gob.oj.keycloak.administration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actions on an account. The code is also the action in the audit log. */
enum ActKind {
    PERSON_ENABLE,
    PERSON_DISABLE,
    PERSON_UNLOCK,
    PASSWORD_LINK,
    SECOND_FACTOR_REMOVE,
    ROLE_GRANT,
    ROLE_REVOKE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean namesARole() {
        return this == ROLE_GRANT || this == ROLE_REVOKE;
    }

    static Optional<ActKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
