package gt.gob.oj.keycloak.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.queue.DatabaseSessions;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.email.DefaultEmailSenderProviderFactory;
import org.keycloak.email.EmailException;
import org.keycloak.models.RealmModel;

/** Queued decisions and mails, from the transaction that adds them to the mail server's answer. */
@Tag("slow")
class MailWorkTest {

    private static final String ANA = "ana@example.com";

    private static final DefaultEmailSenderProviderFactory SENDER = sender();

    private static QueueDatabase database;

    private final MailServer server = new MailServer();
    private final RealmModel realm = Stub.of(RealmModel.class)
            .with("getId", "oj")
            .with("getSmtpConfig", server.settings())
            .make();
    private final List<String> performed = new ArrayList<>();
    private MailTask performer = (asked, reference) -> performed.add(asked.getId() + " " + reference);
    private final DatabaseSessions sessions = new DatabaseSessions(database, realm)
            .withFactory("getProviderFactory", asked -> SENDER)
            .provide(MailTask.class, session -> performer);

    MailWorkTest() throws Exception {}

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/mail/changelog.xml");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.update("truncate oj_mail, oj_mail_task, oj_mail_refusal");
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void task_runs_once_after_the_commit_of_the_request() {
        sessions.perform(session -> {
            MailTasks.of(session).add(realm, "reset", "one");
            MailTasks.of(session).add(realm, "reset", "two");
            assertThat(sessions.background()).isEmpty();
        });

        assertThat(performed).isEmpty();
        assertThat(sessions.background()).hasSize(1);
        sessions.runBackground();
        assertThat(performed).containsExactlyInAnyOrder("oj one", "oj two");
        assertThat(count("oj_mail_task")).isZero();
    }

    @Test
    void task_of_a_failed_request_never_runs() {
        assertThatThrownBy(() -> sessions.perform(session -> {
                    MailTasks.of(session).add(realm, "reset", "one");
                    throw new IllegalStateException("the request fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(sessions.background()).isEmpty();
        assertThat(count("oj_mail_task")).isZero();
    }

    @Test
    void failed_task_is_retried_later_without_what_it_wrote() {
        performer = (asked, reference) -> {
            performed.add(reference);
            throw new EmailException("no template");
        };
        addTask("one");

        sessions.runBackground();
        assertThat(performed).containsExactly("one");
        assertThat(database.value("select due_at > now() from oj_mail_task")).isEqualTo(true);

        performer = (asked, reference) -> performed.add("again " + reference);
        database.update("update oj_mail_task set due_at = now()");
        addTask("two");
        sessions.runBackground();
        assertThat(performed).containsExactlyInAnyOrder("one", "again one", "again two");
    }

    @Test
    void mail_is_sent_after_the_commit_of_the_request() {
        send(ANA);

        assertThat(server.mails()).isEmpty();
        sessions.runBackground();
        assertThat(server.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("To: " + ANA, "From:  <portal@example.com>", "Texto"));
        assertThat(count("oj_mail")).isZero();
        assertThat(isNews(ANA)).isFalse();
    }

    @Test
    void mails_queued_by_a_task_are_sent_in_the_same_run() {
        performer = (asked, reference) -> send(reference);
        addTask(ANA);

        sessions.background().getFirst().run();
        assertThat(server.mails()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"RCPT", "END"})
    void permanently_refused_mail_is_given_up_and_its_owner_is_told(String command) {
        server.answer(command, "550 5.1.1 no such mailbox");
        send(ANA);

        sessions.runBackground();
        assertThat(count("oj_mail")).isZero();
        assertThat(isNews(ANA)).isTrue();
        assertThat(isNews("luis@example.com")).isFalse();
        assertThat(database.value("select count(*) from oj_mail_refusal where address like '%ana%'"))
                .isEqualTo(0L);
    }

    @Test
    void invalid_address_is_refused_without_the_mail_server() {
        send("not an address");

        sessions.runBackground();
        assertThat(server.mails()).isEmpty();
        assertThat(count("oj_mail")).isZero();
        assertThat(isNews("not an address")).isTrue();
    }

    @Test
    void accepted_mail_ends_the_refusal() {
        sessions.perform(session -> MailRefusals.of(session, realm).note(ANA));
        send(ANA);

        sessions.runBackground();
        assertThat(isNews(ANA)).isFalse();
        assertThat(count("oj_mail_refusal")).isZero();
    }

    @Test
    void refusal_is_news_until_the_owner_is_told_and_again_after_the_next_refusal() {
        sessions.perform(session -> MailRefusals.of(session, realm).note(" ANA@example.com"));
        assertThat(isNews(ANA)).isTrue();

        sessions.perform(session -> MailRefusals.of(session, realm).told(ANA));
        assertThat(isNews(ANA)).isFalse();

        sessions.perform(session -> MailRefusals.of(session, realm).note(ANA));
        assertThat(isNews(ANA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"451 4.7.1 try again later", "421 4.3.2 shutting down"})
    void temporarily_refused_mail_is_sent_later(String answer) {
        server.answer("RCPT", answer);
        send(ANA);

        sessions.runBackground();
        assertThat(database.value(
                        "select due_at > now() and due_at < 'infinity' and handed_over_at is null" + " from oj_mail"))
                .isEqualTo(true);
        assertThat(isNews(ANA)).isFalse();
    }

    @Test
    void mail_from_a_rejected_sender_is_given_up_and_its_reader_is_not_told() {
        server.answer("MAIL", "550 5.7.1 sender rejected");
        send(ANA);

        sessions.runBackground();
        assertThat(count("oj_mail")).isZero();
        assertThat(isNews(ANA)).isFalse();
    }

    @Test
    void mail_taken_by_another_node_is_not_handed_over() {
        send(ANA);
        server.onData(() -> database.update("update oj_mail set attempts = attempts + 1"));

        sessions.runBackground();
        assertThat(server.mails()).isEmpty();
        assertThat(count("oj_mail")).isEqualTo(1);
    }

    @Test
    void old_mails_tasks_and_refusals_are_removed() {
        send(ANA);
        addTask("one");
        sessions.perform(session -> MailRefusals.of(session, realm).note(ANA));
        sessions.perform(MailWork::removeExpired);
        assertThat(count("oj_mail") + count("oj_mail_task") + count("oj_mail_refusal"))
                .isEqualTo(3);

        database.update("update oj_mail set created_at = now() - interval '3 days'");
        database.update("update oj_mail_task set created_at = now() - interval '3 days'");
        database.update("update oj_mail_refusal set refused_at = now() - interval '13 months'");
        sessions.perform(MailWork::removeExpired);
        assertThat(count("oj_mail") + count("oj_mail_task") + count("oj_mail_refusal"))
                .isZero();
    }

    @Test
    void removed_realm_leaves_no_row() {
        send(ANA);
        addTask("one");
        sessions.perform(session -> MailRefusals.of(session, realm).note(ANA));

        sessions.perform(session -> MailWork.queue(session).removeRealm("another"));
        assertThat(count("oj_mail") + count("oj_mail_task") + count("oj_mail_refusal"))
                .isEqualTo(3);
        sessions.perform(session -> MailWork.queue(session).removeRealm("oj"));
        assertThat(count("oj_mail") + count("oj_mail_task") + count("oj_mail_refusal"))
                .isZero();
    }

    @Test
    void test_mail_with_unsaved_settings_is_sent_immediately() {
        Map<String, String> unsaved = new HashMap<>(server.settings());
        unsaved.put("from", "new@example.com");

        assertThatCode(() -> outbox(unsaved)).doesNotThrowAnyException();
        assertThat(server.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("From:  <new@example.com>"));
        assertThat(count("oj_mail")).isZero();
    }

    @Test
    void refused_test_mail_is_reported_without_the_address() {
        Map<String, String> unsaved = new HashMap<>(server.settings());
        unsaved.put("from", "new@example.com");
        server.answer("RCPT", "550 5.1.1 no mailbox " + ANA);

        assertThatThrownBy(() -> outbox(unsaved))
                .hasMessageContaining("UNDELIVERABLE")
                .hasMessageNotContaining(ANA);
    }

    private void send(String address) {
        sessions.perform(session -> {
            try {
                new Outbox(session).send(realm.getSmtpConfig(), address, "Código", "Texto", "<p>Texto</p>");
            } catch (EmailException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void outbox(Map<String, String> settings) {
        sessions.perform(session -> {
            try {
                new Outbox(session).send(settings, ANA, "Prueba", "Texto", "<p>Texto</p>");
            } catch (EmailException e) {
                throw new IllegalStateException(e.getMessage());
            }
        });
    }

    private void addTask(String reference) {
        sessions.perform(session -> MailTasks.of(session).add(realm, "reset", reference));
    }

    private boolean isNews(String address) {
        return sessions.run(session -> MailRefusals.of(session, realm).isNews(address));
    }

    private static long count(String table) {
        return (Long) database.value("select count(*) from " + table);
    }

    private static DefaultEmailSenderProviderFactory sender() {
        DefaultEmailSenderProviderFactory sender = new DefaultEmailSenderProviderFactory();
        sender.init(null);
        return sender;
    }
}
