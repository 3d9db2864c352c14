package gt.gob.oj.keycloak.identityproof.audit.rest;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Current names of staff. Auditors do not see the names of citizens. */
final class StaffNames {

    private static final Set<String> STAFF = Stream.of(
                    Actor.Role.REVIEWER,
                    Actor.Role.SUPERVISOR,
                    Actor.Role.AGENT,
                    Actor.Role.AUDITOR,
                    Actor.Role.ADMINISTRATOR)
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final KeycloakSession session;
    private final Map<String, Optional<String>> found = new HashMap<>();

    StaffNames(KeycloakSession session) {
        this.session = session;
    }

    @Nullable String of(AuditLine line) {
        return line.actorId() == null || !STAFF.contains(line.actorRole())
                ? null
                : found.computeIfAbsent(line.actorId(), this::look).orElse(null);
    }

    private Optional<String> look(String userId) {
        UserModel user = session.users().getUserById(session.getContext().getRealm(), userId);
        return user == null
                ? Optional.empty()
                : Optional.of(Stream.of(user.getFirstName(), user.getLastName())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(" ")));
    }
}
