package gt.gob.oj.keycloak.account.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** An event on an account: time, kind, network address, app and session. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Activity(
        String at,
        String kind,
        @Nullable String address,
        @Nullable String app,
        @Nullable String session) {

    private static final int MOST = 100;
    private static final int FAILURES = 50;

    /** Recorded as a failed sign-in until 2026-11, when an app requested an identity level that was not approved. */
    private static final String LEVEL_MISSING = "identity_not_approved";

    /** Newest first. However many sign-ins fail, they displace only earlier failures. */
    static List<Activity> of(KeycloakSession session, RealmModel realm, UserModel user) {
        EventType[] failures = {EventType.LOGIN_ERROR};
        EventType[] others = Stream.of(ActivityKind.types())
                .filter(type -> type != EventType.LOGIN_ERROR)
                .toArray(EventType[]::new);
        return Stream.concat(
                        newest(session, realm, user, MOST, others), newest(session, realm, user, FAILURES, failures))
                .filter(event -> !LEVEL_MISSING.equals(event.getError()))
                .sorted(Comparator.comparingLong(Event::getTime).reversed())
                .map(event -> of(realm, event))
                .toList();
    }

    private static Stream<Event> newest(
            KeycloakSession session, RealmModel realm, UserModel user, int most, EventType... types) {
        return session.getProvider(EventStoreProvider.class)
                .createQuery()
                .realm(realm.getId())
                .user(user.getId())
                .type(types)
                .orderByDescTime()
                .maxResults(most)
                .getResultStream();
    }

    private static Activity of(RealmModel realm, Event event) {
        return new Activity(
                Instant.ofEpochMilli(event.getTime()).toString(),
                ActivityKind.of(event).code(),
                event.getIpAddress(),
                app(realm, event.getClientId()),
                event.getSessionId());
    }

    /**
     * Null for Keycloak's own clients, whose names are message keys. Events through them come from a page of the
     * sign-in server.
     */
    private static @Nullable String app(RealmModel realm, @Nullable String clientId) {
        @Nullable ClientModel client = clientId == null ? null : realm.getClientByClientId(clientId);
        @Nullable String name = client == null ? null : client.getName();
        return name == null || name.startsWith("${") ? null : name;
    }
}
