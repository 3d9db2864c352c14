package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.database.AfterCommit;
import gt.gob.oj.keycloak.mail.backlog.LateMails;
import gt.gob.oj.mail.Outcome;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.email.EmailException;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Performs due tasks and sends due mails until none is left. */
final class MailWork implements Runnable {

    private static final Logger LOG = Logger.getLogger(MailWork.class);
    private static final String NOTE = "oj.mail.work";

    /** Bounds the threads of this node that a slow mail server can block. */
    private static final Semaphore SENDERS = new Semaphore(4);

    private final KeycloakSessionFactory factory;

    private MailWork(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /** Schedules the work once per transaction, regardless of the number of mails. */
    static void afterCommit(KeycloakSession session) {
        if (session.getAttribute(NOTE) != null) {
            return;
        }
        session.setAttribute(NOTE, true);
        AfterCommit.run(session, () -> soon(session));
    }

    static void soon(KeycloakSession session) {
        session.getProvider(ExecutorsProvider.class)
                .getExecutor("oj-mail")
                .execute(new MailWork(session.getKeycloakSessionFactory()));
    }

    @Override
    public void run() {
        if (!SENDERS.tryAcquire()) {
            return;
        }
        try {
            while (performNext()) {}
            while (sendNext()) {}
        } finally {
            SENDERS.release();
        }
    }

    static void removeExpired(KeycloakSession session) {
        queue(session).removeExpiredRefusals();
        int givenUp = queue(session).removeExpired();
        if (givenUp > 0) {
            LOG.warnf("%d mails or mail tasks were given up", givenUp);
        }
    }

    private boolean performNext() {
        Optional<DueTask> due = inTransaction(MailQueue::leaseTask);
        due.ifPresent(this::perform);
        return due.isPresent();
    }

    private void perform(DueTask task) {
        try {
            KeycloakModelUtils.runJobInTransaction(factory, session -> {
                // The delete comes first: it locks the row, so no other node leases it, however long the task takes.
                if (!queue(session).remove(task)) {
                    return;
                }
                RealmModel realm = session.realms().getRealm(task.realmId());
                MailTask performer = session.getProvider(MailTask.class, task.kind());
                session.getContext().setRealm(realm);
                try {
                    performer.perform(realm, task.reference());
                } catch (EmailException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "Mail task %s (%s) failed and will be retried", task.id(), task.kind());
            update(queue -> queue.retryLater(task));
        }
    }

    private boolean sendNext() {
        Optional<OutgoingMail> due = inTransaction(MailQueue::leaseMail);
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(OutgoingMail mail) {
        Outcome outcome = KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            RealmModel realm = session.realms().getRealm(mail.realmId());
            session.getContext().setRealm(realm);
            return new Delivery(session, realm.getSmtpConfig())
                    .attempt(mail, () -> inTransaction(queue -> queue.handOver(mail)));
        });
        switch (outcome) {
            case SENT -> {
                LateMails.oneWasSent();
                finish(mail, refusals -> refusals.forget(mail.address()));
            }
            case RETRY -> {
                LOG.warnf("Mail %s could not be sent and will be retried", mail.id());
                update(queue -> queue.retryLater(mail));
            }
            case UNDELIVERABLE -> {
                LOG.errorf("Mail %s was permanently refused", mail.id());
                finish(mail, refusals -> refusals.note(mail.address()));
            }
            case SENDER_REJECTED, UNANSWERED -> {
                LOG.errorf("Mail %s is given up (%s)", mail.id(), outcome);
                update(queue -> queue.remove(mail));
            }
            case LEASE_LOST -> LOG.infof("Mail %s was taken by another node", mail.id());
        }
    }

    private void finish(OutgoingMail mail, Consumer<MailRefusals> outcome) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> {
            queue(session).remove(mail);
            outcome.accept(MailRefusals.of(session, session.realms().getRealm(mail.realmId())));
        });
    }

    private void update(Consumer<MailQueue> work) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> work.accept(queue(session)));
    }

    private <T> T inTransaction(Function<MailQueue, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> work.apply(queue(session)));
    }

    static MailQueue queue(KeycloakSession session) {
        return new MailQueue(session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }
}
