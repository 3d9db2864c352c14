package gt.gob.oj.keycloak.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FairPermitsTest {

    private final List<String> started = new ArrayList<>();

    @Test
    void person_holds_at_most_one_share() {
        FairPermits permits = new FairPermits(10, 2);

        take(permits, "ana");
        take(permits, "ana");
        FairPermits.Waiting third = take(permits, "ana");
        take(permits, "berta");

        assertThat(started).containsExactly("ana", "ana", "berta");
        assertThat(third.isWaiting()).isTrue();
    }

    @Test
    void waiting_requests_are_served_in_turn_by_person() {
        FairPermits permits = new FairPermits(1, 1);
        FairPermits.Waiting first = take(permits, "ana");
        for (int i = 0; i < 100; i++) {
            take(permits, "ana");
        }
        FairPermits.Waiting other = take(permits, "berta");

        first.end();
        assertThat(started).hasSize(2);
        FairPermits.Waiting carla = take(permits, "carla");
        other.end();
        carla.end();

        assertThat(started.indexOf("berta")).isLessThanOrEqualTo(2);
    }

    @Test
    void permit_is_returned_once_even_if_its_holder_ends_twice() {
        FairPermits permits = new FairPermits(1, 1);
        FairPermits.Waiting first = take(permits, "ana");
        take(permits, "berta");
        take(permits, "carla");

        first.end();
        first.end();

        assertThat(started).containsExactly("ana", "berta");
    }

    @Test
    void no_request_starts_before_it_is_allowed() {
        AtomicReference<Duration> least = new AtomicReference<>(Duration.ofDays(1));
        FairPermits permits = new FairPermits(1, 1, waited -> waited.compareTo(least.get()) >= 0);
        take(permits, "ana");
        assertThat(started).isEmpty();

        least.set(Duration.ZERO);
        permits.startNext();

        assertThat(started).containsExactly("ana");
    }

    @Test
    void request_that_left_the_queue_is_not_started() {
        FairPermits permits = new FairPermits(1, 1);
        FairPermits.Waiting first = take(permits, "ana");
        FairPermits.Waiting gone = take(permits, "berta");
        take(permits, "carla");

        gone.end();
        first.end();

        assertThat(started).containsExactly("ana", "carla");
    }

    @Test
    void people_who_cannot_be_distinguished_are_limited_only_by_the_total() {
        FairPermits permits = new FairPermits(3, 1);

        take(permits, "");
        take(permits, "");
        take(permits, "");
        take(permits, "");

        assertThat(started).hasSize(3);
    }

    private FairPermits.Waiting take(FairPermits permits, String key) {
        return permits.take(key, () -> started.add(key));
    }
}
