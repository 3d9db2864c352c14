package gt.gob.oj.keycloak.logout;

import gt.gob.oj.keycloak.database.AfterCommit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.http.impl.client.CloseableHttpClient;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.connections.httpclient.HttpClientProvider;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.representations.LogoutToken;
import org.keycloak.util.JsonSerialization;

/** Sends due notices in one thread each, so that an application that does not answer delays no other. */
record LogoutDelivery(KeycloakSessionFactory factory) {

    private static final Logger LOG = Logger.getLogger(LogoutDelivery.class);

    /** Limits the threads of this node. Further notices wait in the table. */
    private static final Semaphore SENDERS = new Semaphore(200);

    static void afterCommit(KeycloakSession session) {
        AfterCommit.run(session, () -> soon(session));
    }

    static void soon(KeycloakSession session) {
        LogoutDelivery delivery = new LogoutDelivery(session.getKeycloakSessionFactory());
        session.getProvider(ExecutorsProvider.class).getExecutor("oj-logout").execute(delivery::startDue);
    }

    static void removeExpired(KeycloakSession session) {
        List<?> clients = queue(session).removeExpired();
        if (!clients.isEmpty()) {
            LOG.warnf(
                    "Gave up %d logout notices, of the clients %s",
                    clients.size(), clients.stream().distinct().toList());
        }
    }

    private void startDue() {
        boolean more = true;
        while (more && SENDERS.tryAcquire()) {
            more = false;
            try {
                Optional<LogoutNotice> due =
                        inTransaction(session -> queue(session).lease());
                due.ifPresent(notice -> Thread.ofVirtual().name("logout-notice").start(() -> deliver(notice)));
                more = due.isPresent();
            } finally {
                if (!more) {
                    SENDERS.release();
                }
            }
        }
    }

    private void deliver(LogoutNotice notice) {
        try {
            boolean isDone = inTransaction(session -> prepare(session, notice))
                    .map(Prepared::send)
                    .orElse(true);
            inTransaction(session -> {
                if (isDone) {
                    queue(session).remove(notice);
                } else {
                    queue(session).retryLater(notice);
                }
                return isDone;
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "Logout notice %s failed and will be retried after its lease", notice.id());
        } finally {
            SENDERS.release();
        }
    }

    private record Prepared(LogoutRequest request, String token) {

        boolean send() {
            return request.send(token);
        }
    }

    /** Empty if the client has been removed since. */
    private static Optional<Prepared> prepare(KeycloakSession session, LogoutNotice notice) {
        RealmModel realm = session.realms().getRealm(notice.realmId());
        ClientModel client = realm == null ? null : realm.getClientById(notice.clientId());
        if (client == null) {
            return Optional.empty();
        }
        CloseableHttpClient http = session.getProvider(HttpClientProvider.class).getHttpClient();
        session.getContext().setRealm(realm);
        session.getContext().setClient(client);
        return Optional.of(new Prepared(
                new LogoutRequest(http, client.getClientId(), notice.address()),
                session.tokens().encode(renewed(notice.claims()))));
    }

    /** The token with a new lifetime, because logout tokens expire after two minutes. */
    private static LogoutToken renewed(String claims) {
        try {
            LogoutToken token = JsonSerialization.readValue(claims, LogoutToken.class);
            long lifespan = token.getExp() - token.getIat();
            token.id(UUID.randomUUID().toString()).issuedNow().exp(Time.currentTimeSeconds() + lifespan);
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T inTransaction(Function<KeycloakSession, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, work::apply);
    }

    static LogoutQueue queue(KeycloakSession session) {
        return new LogoutQueue(session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }
}
