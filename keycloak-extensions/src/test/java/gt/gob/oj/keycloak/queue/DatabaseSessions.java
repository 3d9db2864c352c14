package gt.gob.oj.keycloak.queue;

import gt.gob.oj.keycloak.Stub;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.connections.jpa.JpaKeycloakTransaction;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeyManager;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.KeycloakTransactionManager;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.provider.Provider;
import org.keycloak.services.DefaultKeycloakTransactionManager;
import org.keycloak.tracing.NoopTracingProvider;
import org.keycloak.tracing.TracingProvider;

/**
 * Sessions of one realm over a {@link QueueDatabase}. Each has a transaction of its own, which its end commits or rolls
 * back with Keycloak's transaction manager.
 */
public final class DatabaseSessions {

    private static final SecretKey KEY = new SecretKeySpec(new byte[] {1, 2, 3}, "HmacSHA512");

    private final QueueDatabase database;
    private final RealmModel realm;
    private final Map<String, Function<List<Object>, @Nullable Object>> answers = new HashMap<>();
    private final Map<Class<?>, Function<KeycloakSession, @Nullable Provider>> providers = new HashMap<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Stub<KeycloakSessionFactory> factoryStub =
            Stub.of(KeycloakSessionFactory.class).calling("create", none -> session());
    private final KeycloakSessionFactory factory = factoryStub.make();

    public DatabaseSessions(QueueDatabase database, RealmModel realm) {
        this.database = database;
        this.realm = realm;
        provide(TracingProvider.class, session -> new NoopTracingProvider());
        provide(ExecutorsProvider.class, session -> executors());
    }

    public <T extends Provider> DatabaseSessions provide(
            Class<T> type, Function<KeycloakSession, @Nullable Provider> provider) {
        providers.put(type, provider);
        return this;
    }

    /** What every session answers to that method. */
    public DatabaseSessions with(String method, @Nullable Object value) {
        answers.put(method, asked -> value);
        return this;
    }

    /** What the factory of the sessions answers to that method. */
    public DatabaseSessions withFactory(String method, Function<List<Object>, @Nullable Object> answer) {
        factoryStub.calling(method, answer);
        return this;
    }

    /** Runs the work in one transaction, and what it left to run after the commit. */
    public <T> T run(Function<KeycloakSession, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, work::apply);
    }

    public void perform(Consumer<KeycloakSession> work) {
        KeycloakModelUtils.runJobInTransaction(factory, work::accept);
    }

    /** The work that sessions have given to an executor and that has not run yet. */
    public List<Runnable> background() {
        return List.copyOf(background);
    }

    /** Runs the work of the executor until none is left. */
    public void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private KeycloakSession session() {
        EntityManager entities = database.open();
        List<KeycloakSession> self = new ArrayList<>();
        Map<Object, Object> notes = new HashMap<>();
        Stub<KeycloakSession> stub = Stub.of(KeycloakSession.class);
        answers.forEach(stub::calling);
        List<KeycloakTransactionManager> transactions = new ArrayList<>();
        KeycloakContext context = Stub.of(KeycloakContext.class)
                .with("setRealm", null)
                .with("getRealm", realm)
                .with("getClient", null)
                .make();
        JpaConnectionProvider connection = Stub.of(JpaConnectionProvider.class)
                .with("getEntityManager", entities)
                .make();
        stub.calling("getProvider", asked -> {
                    if (asked.getFirst() == JpaConnectionProvider.class) {
                        return connection;
                    }
                    Function<KeycloakSession, @Nullable Provider> provider = providers.get(asked.getFirst());
                    return provider == null ? null : provider.apply(self.getFirst());
                })
                .with("getContext", context)
                .with(
                        "realms",
                        Stub.of(RealmProvider.class).with("getRealm", realm).make())
                .with("keys", keys())
                .with("getKeycloakSessionFactory", factory)
                .calling("getTransactionManager", none -> transactions.getFirst())
                .calling("getAttribute", asked -> notes.get(asked.getFirst()))
                .calling("setAttribute", asked -> notes.put(asked.getFirst(), asked.getLast()))
                .calling("close", none -> {
                    end(transactions.getFirst());
                    return null;
                });
        KeycloakSession session = stub.make();
        self.add(session);
        transactions.add(new DefaultKeycloakTransactionManager(session));
        transactions.getFirst().enlist(new JpaKeycloakTransaction(entities));
        return session;
    }

    private static void end(KeycloakTransactionManager transaction) {
        if (transaction.isActive()) {
            if (transaction.getRollbackOnly()) {
                transaction.rollback();
            } else {
                transaction.commit();
            }
        }
    }

    private ExecutorsProvider executors() {
        ExecutorService later = Stub.of(ExecutorService.class)
                .calling("execute", work -> background.add((Runnable) work.getFirst()))
                .make();
        return Stub.of(ExecutorsProvider.class).with("getExecutor", later).make();
    }

    private static KeyManager keys() {
        KeyWrapper key = new KeyWrapper();
        key.setSecretKey(KEY);
        return Stub.of(KeyManager.class).with("getActiveKey", key).make();
    }
}
