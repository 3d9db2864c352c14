package gt.gob.oj.keycloak.mail;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.email.EmailException;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Performs the tasks and sends the mails that are due, until none is left. */
final class MailWork implements Runnable {

    private static final Logger LOG = Logger.getLogger(MailWork.class);
    private static final String NOTE = "oj.mail.work";

    /** Of this node: a mail server that is slow must not hold more threads than this. */
    private static final Semaphore HANDS = new Semaphore(4);

    private final KeycloakSessionFactory factory;

    private MailWork(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /** Once per transaction, however many mails it leaves. */
    static void afterCommit(KeycloakSession session) {
        if (session.getAttribute(NOTE) != null) {
            return;
        }
        session.setAttribute(NOTE, true);
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                soon(session);
            }

            @Override
            protected void rollbackImpl() {}
        });
    }

    static void soon(KeycloakSession session) {
        session.getProvider(ExecutorsProvider.class)
                .getExecutor("oj-mail")
                .execute(new MailWork(session.getKeycloakSessionFactory()));
    }

    @Override
    public void run() {
        if (!HANDS.tryAcquire()) {
            return;
        }
        try {
            while (performNext()) {}
            while (sendNext()) {}
        } finally {
            HANDS.release();
        }
    }

    static void forgetOld(KeycloakSession session) {
        queue(session).forgetOldRefusals();
        int givenUp = queue(session).removeOld();
        if (givenUp > 0) {
            LOG.warnf("%d mails or tasks for mails were given up", givenUp);
        }
    }

    private boolean performNext() {
        Optional<DueTask> due = inTransaction(MailQueue::takeTask);
        due.ifPresent(this::perform);
        return due.isPresent();
    }

    private void perform(DueTask task) {
        try {
            KeycloakModelUtils.runJobInTransaction(factory, session -> {
                RealmModel realm = session.realms().getRealm(task.realmId());
                MailTask performer = session.getProvider(MailTask.class, task.kind());
                session.getContext().setRealm(realm);
                try {
                    performer.perform(realm, task.reference());
                } catch (EmailException e) {
                    throw new IllegalStateException(e);
                }
                queue(session).remove(task);
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "Task %s for a mail (%s) failed and is tried again", task.id(), task.kind());
            tell(queue -> queue.putOff(task));
        }
    }

    private boolean sendNext() {
        Optional<OutgoingMail> due = inTransaction(MailQueue::takeMail);
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
            case SENT -> end(mail, refusals -> refusals.forget(mail.address()));
            case LATER -> {
                LOG.warnf("Mail %s could not be sent and is tried again", mail.id());
                tell(queue -> queue.putOff(mail));
            }
            case UNDELIVERABLE -> {
                LOG.errorf("Mail %s was refused for good", mail.id());
                end(mail, refusals -> refusals.note(mail.address()));
            }
            case REJECTED, UNANSWERED -> {
                LOG.errorf("Mail %s is given up (%s)", mail.id(), outcome);
                tell(queue -> queue.remove(mail));
            }
            case ELSEWHERE -> LOG.infof("Mail %s was handed over by another node", mail.id());
        }
    }

    private void end(OutgoingMail mail, Consumer<MailRefusals> news) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> {
            queue(session).remove(mail);
            news.accept(MailRefusals.of(session, session.realms().getRealm(mail.realmId())));
        });
    }

    private void tell(Consumer<MailQueue> work) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> work.accept(queue(session)));
    }

    private <T> T inTransaction(Function<MailQueue, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> work.apply(queue(session)));
    }

    private static MailQueue queue(KeycloakSession session) {
        return new MailQueue(session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }
}
