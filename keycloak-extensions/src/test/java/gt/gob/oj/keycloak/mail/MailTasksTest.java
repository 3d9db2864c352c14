package gt.gob.oj.keycloak.mail;

import static gt.gob.oj.keycloak.mail.MailScene.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.email.EmailException;

/** Decisions about mail, from the transaction that adds them to their commit. */
@Tag("slow")
class MailTasksTest {

    private static QueueDatabase database;

    private final MailScene scene = new MailScene(database);

    MailTasksTest() throws Exception {}

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
    void task_runs_once_after_the_commit_of_the_request() {
        scene.sessions.perform(session -> {
            MailTasks.of(session).add(scene.realm, "reset", "one");
            MailTasks.of(session).add(scene.realm, "reset", "two");
            assertThat(scene.sessions.background()).isEmpty();
        });

        assertThat(scene.performed).isEmpty();
        assertThat(scene.sessions.background()).hasSize(1);
        scene.sessions.runBackground();
        assertThat(scene.performed).containsExactlyInAnyOrder("oj one", "oj two");
        assertThat(scene.count("oj_mail_task")).isZero();
    }

    @Test
    void task_of_a_failed_request_never_runs() {
        assertThatThrownBy(() -> scene.sessions.perform(session -> {
                    MailTasks.of(session).add(scene.realm, "reset", "one");
                    throw new IllegalStateException("the request fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(scene.sessions.background()).isEmpty();
        assertThat(scene.count("oj_mail_task")).isZero();
    }

    @Test
    void failed_task_is_retried_later_without_what_it_wrote() {
        scene.performer = (asked, reference) -> {
            scene.performed.add(reference);
            throw new EmailException("no template");
        };
        scene.addTask("one");

        scene.sessions.runBackground();
        assertThat(scene.performed).containsExactly("one");
        assertThat(database.value("select due_at > now() from oj_mail_task")).isEqualTo(true);

        scene.performer = (asked, reference) -> scene.performed.add("again " + reference);
        database.update("update oj_mail_task set due_at = now()");
        scene.addTask("two");
        scene.sessions.runBackground();
        assertThat(scene.performed).containsExactlyInAnyOrder("one", "again one", "again two");
    }

    @Test
    void mails_queued_by_a_task_are_sent_in_the_same_run() {
        scene.performer = (asked, reference) -> scene.send(reference);
        scene.addTask(ANA);

        scene.sessions.background().getFirst().run();
        assertThat(scene.server.mails()).hasSize(1);
    }

    @Test
    void running_task_is_not_leased_even_after_its_lease_expired() {
        scene.addTask("one");
        DueTask task = leaseTask().orElseThrow();
        database.update("update oj_mail_task set due_at = now()");

        Optional<DueTask> other = database.inTransaction(entities -> {
            assertThat(new MailQueue(entities).remove(task)).isTrue();
            return leaseTask();
        });

        assertThat(other).isEmpty();
    }

    @Test
    void task_leased_by_another_node_since_is_left_alone() {
        scene.addTask("one");
        DueTask stale = leaseTask().orElseThrow();
        database.update("update oj_mail_task set due_at = now()");
        DueTask current = leaseTask().orElseThrow();

        assertThat(remove(stale)).isFalse();
        assertThat(remove(current)).isTrue();
    }

    private Optional<DueTask> leaseTask() {
        return database.inTransaction(entities -> new MailQueue(entities).leaseTask());
    }

    private boolean remove(DueTask task) {
        return database.inTransaction(entities -> new MailQueue(entities).remove(task));
    }
}
