package gt.gob.oj.keycloak.mail;

import static gt.gob.oj.keycloak.mail.MailScene.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.util.HashMap;
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

/** Queued mails, from the transaction that adds them to the mail server's answer. */
@Tag("slow")
class MailWorkTest {

    private static QueueDatabase database;

    private final MailScene scene = new MailScene(database);

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
        scene.empty();
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void mail_is_sent_after_the_commit_of_the_request() {
        scene.send(ANA);

        assertThat(scene.server.mails()).isEmpty();
        scene.sessions.runBackground();
        assertThat(scene.server.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("To: " + ANA, "From:  <portal@example.com>", "Texto"));
        assertThat(scene.count("oj_mail")).isZero();
        assertThat(scene.isNews(ANA)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"RCPT", "END"})
    void permanently_refused_mail_is_given_up_and_its_owner_is_told(String command) {
        scene.server.answer(command, "550 5.1.1 no such mailbox");
        scene.send(ANA);

        scene.sessions.runBackground();
        assertThat(scene.count("oj_mail")).isZero();
        assertThat(scene.isNews(ANA)).isTrue();
        assertThat(scene.isNews("luis@example.com")).isFalse();
        assertThat(database.value("select count(*) from oj_mail_refusal where address like '%ana%'"))
                .isEqualTo(0L);
    }

    @Test
    void invalid_address_is_refused_without_the_mail_server() {
        scene.send("not an address");

        scene.sessions.runBackground();
        assertThat(scene.server.mails()).isEmpty();
        assertThat(scene.count("oj_mail")).isZero();
        assertThat(scene.isNews("not an address")).isTrue();
    }

    @Test
    void accepted_mail_ends_the_refusal() {
        scene.sessions.perform(session -> MailRefusals.of(session, scene.realm).note(ANA));
        scene.send(ANA);

        scene.sessions.runBackground();
        assertThat(scene.isNews(ANA)).isFalse();
        assertThat(scene.count("oj_mail_refusal")).isZero();
    }

    @Test
    void refusal_is_news_until_the_owner_is_told_and_again_after_the_next_refusal() {
        scene.sessions.perform(session -> MailRefusals.of(session, scene.realm).note(" ANA@example.com"));
        assertThat(scene.isNews(ANA)).isTrue();

        scene.sessions.perform(session -> MailRefusals.of(session, scene.realm).told(ANA));
        assertThat(scene.isNews(ANA)).isFalse();

        scene.sessions.perform(session -> MailRefusals.of(session, scene.realm).note(ANA));
        assertThat(scene.isNews(ANA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"451 4.7.1 try again later", "421 4.3.2 shutting down"})
    void temporarily_refused_mail_is_sent_later(String answer) {
        scene.server.answer("RCPT", answer);
        scene.send(ANA);

        scene.sessions.runBackground();
        assertThat(database.value(
                        "select due_at > now() and due_at < 'infinity' and handed_over_at is null" + " from oj_mail"))
                .isEqualTo(true);
        assertThat(scene.isNews(ANA)).isFalse();
    }

    @Test
    void mail_from_a_rejected_sender_is_given_up_and_its_reader_is_not_told() {
        scene.server.answer("MAIL", "550 5.7.1 sender rejected");
        scene.send(ANA);

        scene.sessions.runBackground();
        assertThat(scene.count("oj_mail")).isZero();
        assertThat(scene.isNews(ANA)).isFalse();
    }

    @Test
    void mail_taken_by_another_node_is_not_handed_over() {
        scene.send(ANA);
        scene.server.onData(() -> database.update("update oj_mail set attempts = attempts + 1"));

        scene.sessions.runBackground();
        assertThat(scene.server.mails()).isEmpty();
        assertThat(scene.count("oj_mail")).isEqualTo(1);
    }

    @Test
    void old_mails_tasks_and_refusals_are_removed() {
        scene.send(ANA);
        scene.addTask("one");
        scene.sessions.perform(session -> MailRefusals.of(session, scene.realm).note(ANA));
        scene.sessions.perform(MailWork::removeExpired);
        assertThat(scene.count("oj_mail") + scene.count("oj_mail_task") + scene.count("oj_mail_refusal"))
                .isEqualTo(3);

        database.update("update oj_mail set created_at = now() - interval '3 days'");
        database.update("update oj_mail_task set created_at = now() - interval '3 days'");
        database.update("update oj_mail_refusal set refused_at = now() - interval '13 months'");
        scene.sessions.perform(MailWork::removeExpired);
        assertThat(scene.count("oj_mail") + scene.count("oj_mail_task") + scene.count("oj_mail_refusal"))
                .isZero();
    }

    @Test
    void removed_realm_leaves_no_row() {
        scene.send(ANA);
        scene.addTask("one");
        scene.sessions.perform(session -> MailRefusals.of(session, scene.realm).note(ANA));

        scene.sessions.perform(session -> MailWork.queue(session).removeRealm("another"));
        assertThat(scene.count("oj_mail") + scene.count("oj_mail_task") + scene.count("oj_mail_refusal"))
                .isEqualTo(3);
        scene.sessions.perform(session -> MailWork.queue(session).removeRealm("oj"));
        assertThat(scene.count("oj_mail") + scene.count("oj_mail_task") + scene.count("oj_mail_refusal"))
                .isZero();
    }

    @Test
    void test_mail_with_unsaved_settings_is_sent_immediately() {
        Map<String, String> unsaved = new HashMap<>(scene.server.settings());
        unsaved.put("from", "new@example.com");

        assertThatCode(() -> scene.sendTestMail(unsaved)).doesNotThrowAnyException();
        assertThat(scene.server.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("From:  <new@example.com>"));
        assertThat(scene.count("oj_mail")).isZero();
    }

    @Test
    void refused_test_mail_is_reported_without_the_address() {
        Map<String, String> unsaved = new HashMap<>(scene.server.settings());
        unsaved.put("from", "new@example.com");
        scene.server.answer("RCPT", "550 5.1.1 no mailbox " + ANA);

        assertThatThrownBy(() -> scene.sendTestMail(unsaved))
                .hasMessageContaining("UNDELIVERABLE")
                .hasMessageNotContaining(ANA);
    }
}
