package gt.gob.oj.keycloak.mail.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class LateMailsTest {

    private static final String ANA = "ana@example.com";
    private static final String LUIS = "luis@example.com";

    private static QueueDatabase database;

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
        database.update("truncate oj_mail, oj_mail_task");
    }

    @Test
    void new_mails_are_not_late() {
        add(ANA, 0);
        add(LUIS, 4);
        assertThat(late(Instant.MIN)).isFalse();
    }

    /** Its mailbox may be full. */
    @Test
    void a_single_address_that_refuses_its_mails_is_no_outage() {
        add(ANA, 90);
        add(ANA, 30);
        assertThat(late(Instant.MIN)).isFalse();
    }

    @Test
    void mails_of_several_people_are_late_unless_others_are_sent() {
        add(ANA, 6);
        add(LUIS, 6);
        assertThat(late(Instant.MIN)).isTrue();
        assertThat(late(Instant.now().minus(Duration.ofMinutes(6)))).isTrue();
        assertThat(late(Instant.now())).isFalse();
    }

    @Test
    void mails_that_the_mail_server_has_are_not_late() {
        add(ANA, 6);
        add(LUIS, 6);
        database.update("update oj_mail set handed_over_at = now(), due_at = 'infinity'");
        assertThat(late(Instant.MIN)).isFalse();
    }

    @Test
    void mails_and_tasks_that_nobody_works_off_are_late() {
        add(ANA, 0);
        database.update("update oj_mail set due_at = now() - interval '6 minutes'");
        assertThat(late(Instant.now())).isTrue();

        database.update("truncate oj_mail");
        database.update("insert into oj_mail_task(id, realm_id, kind, reference) values ('1', 'oj', 'reset', '1')");
        assertThat(late(Instant.now())).isFalse();
        database.update("update oj_mail_task set due_at = now() - interval '6 minutes'");
        assertThat(late(Instant.now())).isTrue();
    }

    @Test
    void mails_of_another_realm_do_not_count() {
        add(ANA, 6);
        add(LUIS, 6);
        database.update("update oj_mail set realm_id = 'another', due_at = now() - interval '6 minutes'");
        assertThat(late(Instant.MIN)).isFalse();
    }

    /** Postponed as after a refusal, so that it is not due. */
    private static void add(String address, int minutesAgo) {
        database.update("insert into oj_mail(id, realm_id, address, subject, due_at, created_at) values ('"
                + UUID.randomUUID()
                + "', 'oj', '" + address + "', 'Código', now() + interval '1 minute', now() - interval '" + minutesAgo
                + " minutes')");
    }

    private static boolean late(Instant lastSent) {
        return database.inTransaction(entities -> new LateMails(entities, lastSent).exist("oj"));
    }
}
