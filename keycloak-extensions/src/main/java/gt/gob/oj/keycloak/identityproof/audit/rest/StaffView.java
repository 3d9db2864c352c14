package gt.gob.oj.keycloak.identityproof.audit.rest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** The staff who currently have access to personal data, so that an auditor can filter by person. */
record StaffView(List<Person> items) {

    private static final List<String> ROLES = List.of(
            "identity-reviewer",
            "identity-supervisor",
            "auditor",
            "help-desk-agent",
            "portal-administrator",
            "realm-administrator");
    private static final int MOST = 1_000;

    record Person(String id, String name) {}

    static StaffView of(KeycloakSession session) {
        RealmModel realm = session.getContext().getRealm();
        return new StaffView(ROLES.stream()
                .flatMap(name -> members(session, realm, name))
                .distinct()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .limit(MOST)
                .toList());
    }

    private static Stream<Person> members(KeycloakSession session, RealmModel realm, String name) {
        RoleModel role = realm.getRole(name);
        return role == null
                ? Stream.of()
                : session.users().getRoleMembersStream(realm, role, 0, MOST).map(StaffView::person);
    }

    private static Person person(UserModel user) {
        return new Person(
                user.getId(),
                Stream.of(user.getFirstName(), user.getLastName())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(" ")));
    }
}
