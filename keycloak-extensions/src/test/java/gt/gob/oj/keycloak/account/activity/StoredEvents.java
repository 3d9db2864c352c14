package gt.gob.oj.keycloak.account.activity;

import gt.gob.oj.keycloak.Stub;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventQuery;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Events of a realm, as Keycloak's event store returns them. */
final class StoredEvents {

    private final List<Event> events = new ArrayList<>();

    private final RealmModel realm = Stub.of(RealmModel.class)
            .with("getId", "oj")
            .calling("getClientByClientId", asked -> client((String) asked.getFirst()))
            .make();

    void add(Event... added) {
        events.addAll(List.of(added));
    }

    /** What Ana reads. */
    List<Activity> activity() {
        UserModel ana = Stub.of(UserModel.class).with("getId", "ana").make();
        KeycloakSession session = Stub.of(KeycloakSession.class)
                .with(
                        "getProvider",
                        Stub.of(EventStoreProvider.class)
                                .calling("createQuery", none -> query())
                                .make())
                .make();
        return Activity.of(session, realm, ana);
    }

    private EventQuery query() {
        List<EventQuery> self = new ArrayList<>();
        List<Predicate<Event>> filters = new ArrayList<>();
        Map<String, Object> limit = new HashMap<>();
        self.add(Stub.of(EventQuery.class)
                .calling("realm", asked -> {
                    filters.add(event -> event.getRealmId().equals(asked.getFirst()));
                    return self.getFirst();
                })
                .calling("user", asked -> {
                    filters.add(event -> event.getUserId().equals(asked.getFirst()));
                    return self.getFirst();
                })
                .calling("type", asked -> {
                    List<EventType> types = Arrays.asList((EventType[]) asked.getFirst());
                    filters.add(event -> types.contains(event.getType()));
                    return self.getFirst();
                })
                .calling("orderByDescTime", none -> self.getFirst())
                .calling("maxResults", asked -> {
                    limit.put("most", asked.getFirst());
                    return self.getFirst();
                })
                .calling(
                        "getResultStream",
                        none -> events.stream()
                                .filter(event -> filters.stream().allMatch(filter -> filter.test(event)))
                                .sorted(Comparator.comparingLong(Event::getTime).reversed())
                                .limit((Integer) limit.get("most")))
                .make());
        return self.getFirst();
    }

    private static @Nullable ClientModel client(String id) {
        Map<String, String> names = new HashMap<>(Map.of("account", "${client_account}", "oj-virtual", "OJ Virtual"));
        names.put("nameless", null);
        return names.containsKey(id)
                ? Stub.of(ClientModel.class).with("getName", names.get(id)).make()
                : null;
    }

    /** An event of Ana at that second of 1970. */
    static Event event(EventType type, int second) {
        Event event = new Event();
        event.setType(type);
        event.setTime(second * 1000L);
        event.setRealmId("oj");
        event.setUserId("ana");
        return event;
    }
}
