package gt.gob.oj.keycloak.logout;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class LogoutQueueTest {

    private static QueueDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/logout/changelog.xml");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void one_notice() {
        database.update("truncate oj_logout_notice");
        node(queue -> {
            queue.add("oj", "portal", "https://app.example.com/cierre", "{}");
            return queue;
        });
    }

    @Test
    void notice_of_a_crashed_node_is_leased_by_another() {
        LogoutNotice first = node(LogoutQueue::lease).orElseThrow();
        assertThat(node(LogoutQueue::lease)).isEmpty();

        database.update("update oj_logout_notice set due_at = now()");

        assertThat(node(LogoutQueue::lease).map(LogoutNotice::id)).contains(first.id());
    }

    @Test
    void unanswered_notice_is_due_again_after_a_second() {
        LogoutNotice notice = node(LogoutQueue::lease).orElseThrow();

        assertThat(database.pauseAfter("oj_logout_notice", entities -> new LogoutQueue(entities).retryLater(notice)))
                .isEqualTo(1);
    }

    @Test
    void notice_is_given_up_after_ten_minutes() {
        assertThat(node(LogoutQueue::removeExpired)).isEmpty();

        database.update("update oj_logout_notice set created_at = now() - interval '11 minutes'");

        assertThat(node(LogoutQueue::removeExpired)).isEqualTo(List.of("portal"));
    }

    private static <T> T node(Function<LogoutQueue, T> work) {
        return database.inTransaction(entities -> work.apply(new LogoutQueue(entities)));
    }
}
