package gt.gob.oj.keycloak.queue;

import gt.gob.oj.keycloak.Stub;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.KeycloakTransactionManager;
import org.keycloak.tracing.NoopTracingProvider;
import org.keycloak.tracing.TracingProvider;

/** Records the events of Keycloak's builder, as a listener that is active in every realm. */
public final class EventRecorder {

    private final List<Event> events = new ArrayList<>();

    public List<Event> events() {
        return events;
    }

    public EventListenerProvider listener() {
        return Stub.of(EventListenerProvider.class)
                .calling("onEvent", asked -> events.add((Event) asked.getFirst()))
                .make();
    }

    /** The only factory that the server has. */
    public static Stream<EventListenerProviderFactory> factories() {
        return Stream.of(Stub.of(EventListenerProviderFactory.class)
                .with("getId", "recorder")
                .with("isGlobal", true)
                .make());
    }

    /** A session that can emit events, also in a transaction of their own. */
    public Stub<KeycloakSession> session() {
        return Stub.of(KeycloakSession.class)
                .with("close", null)
                .with("getAttribute", null)
                .with("setAttribute", null)
                .with(
                        "getContext",
                        Stub.of(KeycloakContext.class)
                                .with("getRealm", null)
                                .with("getClient", null)
                                .make())
                .with(
                        "getTransactionManager",
                        Stub.of(KeycloakTransactionManager.class)
                                .with("begin", null)
                                .with("setRollbackOnly", null)
                                .make())
                .with(
                        "getKeycloakSessionFactory",
                        Stub.of(KeycloakSessionFactory.class)
                                .calling("create", none -> session().make())
                                .calling("getProviderFactoriesStream", none -> factories())
                                .make())
                .calling("getProvider", asked -> {
                    if (asked.getFirst() == EventListenerProvider.class) {
                        return listener();
                    }
                    return asked.getFirst() == TracingProvider.class ? new NoopTracingProvider() : null;
                });
    }
}
