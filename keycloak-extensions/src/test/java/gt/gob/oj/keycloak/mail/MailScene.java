package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.mail.server.MailServer;
import gt.gob.oj.keycloak.queue.DatabaseSessions;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keycloak.email.DefaultEmailSenderProviderFactory;
import org.keycloak.email.EmailException;
import org.keycloak.models.RealmModel;

/** A realm that sends through a {@link MailServer}: its queued mails and tasks, and what became of them. */
final class MailScene implements AutoCloseable {

    static final String ANA = "ana@example.com";

    private static final DefaultEmailSenderProviderFactory SENDER = sender();

    final QueueDatabase database;

    final MailServer server = new MailServer();

    final RealmModel realm = Stub.of(RealmModel.class)
            .with("getId", "oj")
            .with("getSmtpConfig", server.settings())
            .make();

    /** The tasks that ran, each as {@code realm reference} unless the test has another performer. */
    final List<String> performed = new ArrayList<>();

    MailTask performer = (asked, reference) -> performed.add(asked.getId() + " " + reference);

    final DatabaseSessions sessions;

    MailScene(QueueDatabase database) throws IOException {
        this.database = database;
        sessions = new DatabaseSessions(database, realm)
                .withFactory("getProviderFactory", asked -> SENDER)
                .provide(MailTask.class, session -> performer);
    }

    void empty() {
        database.update("truncate oj_mail, oj_mail_task, oj_mail_refusal");
    }

    void send(String address) {
        sessions.perform(session -> {
            try {
                new Outbox(session).send(realm.getSmtpConfig(), address, "Código", "Texto", "<p>Texto</p>");
            } catch (EmailException e) {
                throw new AssertionError(e);
            }
        });
    }

    void sendTestMail(Map<String, String> settings) {
        sessions.perform(session -> {
            try {
                new Outbox(session).send(settings, ANA, "Prueba", "Texto", "<p>Texto</p>");
            } catch (EmailException e) {
                throw new IllegalStateException(e.getMessage());
            }
        });
    }

    void addTask(String reference) {
        sessions.perform(session -> MailTasks.of(session).add(realm, "reset", reference));
    }

    boolean isNews(String address) {
        return sessions.run(session -> MailRefusals.of(session, realm).isNews(address));
    }

    long count(String table) {
        return (Long) database.value("select count(*) from " + table);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static DefaultEmailSenderProviderFactory sender() {
        DefaultEmailSenderProviderFactory sender = new DefaultEmailSenderProviderFactory();
        sender.init(null);
        return sender;
    }
}
