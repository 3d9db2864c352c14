package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.PersonLine;
import gt.gob.oj.keycloak.rest.Administrator;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Builds the JSON of acts for an administrator, with current names. */
record ActViews(KeycloakSession session, RealmModel realm, Administrator administrator) {

    ActView of(ActRow row) {
        return switch (row) {
            case ActRow.Written(Act act) -> of(act);
            case ActRow.Unreadable(String id, Instant requestedAt) -> ActView.unreadable(id, requestedAt);
        };
    }

    private ActView of(Act act) {
        UserModel person = session.users().getUserById(realm, act.personId());
        return new ActView(
                act.id(),
                person == null ? null : PersonLine.of(realm, person),
                act.kind().code(),
                act.role() == null ? null : act.role().code(),
                act.reason().code(),
                act.reason().words(),
                act.state().name().toLowerCase(Locale.ROOT),
                name(act.requestedBy()),
                act.requestedAt().toString(),
                act.decidedBy() == null ? null : name(act.decidedBy()),
                text(act.decidedAt()),
                act.decisionWords(),
                text(act.expiresAt()),
                act.requestedBy().equals(administrator.id()),
                new Administration(session, administrator)
                        .objection(act)
                        .map(AdministrationProblem::code)
                        .orElse(null));
    }

    /** Empty if the person no longer exists. */
    private String name(String id) {
        UserModel person = session.users().getUserById(realm, id);
        return person == null
                ? ""
                : Stream.of(person.getFirstName(), person.getLastName())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
