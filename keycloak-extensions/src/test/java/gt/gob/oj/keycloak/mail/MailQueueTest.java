package gt.gob.oj.keycloak.mail;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several nodes share one queue in a real PostgreSQL. */
@Tag("slow")
class MailQueueTest {

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
        database.update("truncate oj_mail");
    }

    @Test
    void concurrent_nodes_lease_each_mail_exactly_once() throws Exception {
        for (int i = 0; i < 40; i++) {
            addMail();
        }

        List<String> leased = new ArrayList<>();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<List<String>> node = MailQueueTest::leaseAll;
            for (Future<List<String>> one : nodes.invokeAll(List.of(node, node, node, node))) {
                leased.addAll(one.get());
            }
        }

        assertThat(leased).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void mail_leased_by_a_live_node_is_not_leased_again() {
        addMail();
        assertThat(leaseMail()).isPresent();

        assertThat(leaseMail()).isEmpty();
    }

    @Test
    void mail_of_a_crashed_node_is_leased_by_another_after_the_lease_expired() {
        addMail();
        OutgoingMail first = leaseMail().orElseThrow();

        endLeases();

        assertThat(leaseMail()).hasValueSatisfying(mail -> {
            assertThat(mail.id()).isEqualTo(first.id());
            assertThat(mail.lease().attempt()).isEqualTo(2);
        });
    }

    @Test
    void node_with_an_expired_lease_must_not_hand_the_mail_over() {
        addMail();
        OutgoingMail stale = leaseMail().orElseThrow();
        endLeases();
        OutgoingMail current = leaseMail().orElseThrow();

        assertThat(handOver(stale)).isFalse();
        assertThat(handOver(current)).isTrue();
    }

    @Test
    void node_with_an_expired_lease_neither_removes_nor_postpones_the_mail() {
        addMail();
        OutgoingMail stale = leaseMail().orElseThrow();
        endLeases();
        OutgoingMail current = leaseMail().orElseThrow();
        assertThat(handOver(current)).isTrue();

        with(queue -> queue.retryLater(stale));

        assertThat(remove(stale)).isFalse();
        assertThat(database.value("select due_at = 'infinity' and handed_over_at is not null from oj_mail"))
                .isEqualTo(true);
    }

    @Test
    void handed_over_mail_is_never_leased_again_and_given_up_after_an_hour() {
        addMail();
        OutgoingMail mail = leaseMail().orElseThrow();
        assertThat(handOver(mail)).isTrue();

        assertThat(leaseMail()).isEmpty();
        assertThat(removeExpired()).isZero();
        database.update("update oj_mail set handed_over_at = now() - interval '61 minutes'");
        assertThat(removeExpired()).isEqualTo(1);
    }

    @Test
    void temporary_refusals_postpone_the_mail_with_growing_delays() {
        addMail();
        List<Integer> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            OutgoingMail mail = leaseMail().orElseThrow();
            pauses.add(database.pauseAfter("oj_mail", entities -> new MailQueue(entities).retryLater(mail)));
            endLeases();
        }

        assertThat(pauses).isSorted().startsWith(10, 20, 40).endsWith(900, 900);
    }

    @Test
    void mail_is_given_up_after_two_days() {
        addMail();
        database.update("update oj_mail set created_at = now() - interval '47 hours'");
        assertThat(removeExpired()).isZero();

        database.update("update oj_mail set created_at = now() - interval '49 hours'");

        assertThat(removeExpired()).isEqualTo(1);
    }

    private static List<String> leaseAll() {
        List<String> leased = new ArrayList<>();
        Optional<OutgoingMail> mail = leaseMail();
        while (mail.isPresent()) {
            leased.add(mail.get().id());
            mail = leaseMail();
        }
        return leased;
    }

    private static Optional<OutgoingMail> leaseMail() {
        return node(MailQueue::leaseMail);
    }

    private static boolean handOver(OutgoingMail mail) {
        return node(queue -> queue.handOver(mail));
    }

    private static boolean remove(OutgoingMail mail) {
        return node(queue -> queue.remove(mail));
    }

    private static int removeExpired() {
        return node(MailQueue::removeExpired);
    }

    private static void addMail() {
        with(queue -> queue.add("oj", "ana@example.com", "Código", "Texto", "<p>Texto</p>"));
    }

    private static void endLeases() {
        database.update("update oj_mail set due_at = now()");
    }

    private static <T> T node(Function<MailQueue, T> work) {
        return database.inTransaction(entities -> work.apply(new MailQueue(entities)));
    }

    private static void with(Consumer<MailQueue> work) {
        node(queue -> {
            work.accept(queue);
            return queue;
        });
    }
}
