package gt.gob.oj.keycloak.administration.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** The realm roles of people with access to others' data. */
public enum StaffRole {
    IDENTITY_REVIEWER,
    IDENTITY_SUPERVISOR,
    HELP_DESK_AGENT,
    PORTAL_ADMINISTRATOR,
    AUDITOR,
    REALM_ADMINISTRATOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<RoleModel> in(RealmModel realm) {
        return Optional.ofNullable(realm.getRole(code()));
    }

    public boolean isHeldBy(RealmModel realm, UserModel person) {
        return in(realm).filter(person::hasRole).isPresent();
    }

    public static Optional<StaffRole> of(@Nullable String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    public static List<StaffRole> of(RealmModel realm, UserModel person) {
        return Stream.of(values()).filter(role -> role.isHeldBy(realm, person)).toList();
    }
}
