package gt.gob.oj.keycloak.cape.source;

import static gt.gob.oj.keycloak.cape.Answers.found;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.citizen.Cui;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BreakerLegacyAccountsTest {

    private final AtomicInteger questions = new AtomicInteger();
    private boolean down = true;
    private boolean odd;

    private final LegacyAccounts cape = new Cape();

    @Test
    void five_failures_in_a_row_open_the_breaker() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ofHours(1));
        for (int i = 0; i < 20; i++) {
            assertOutage(accounts);
        }
        assertThat(questions).hasValue(5);
    }

    @Test
    void every_kind_of_query_counts_for_the_same_breaker() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ofHours(1));
        for (int i = 0; i < 5; i++) {
            assertOutage(accounts);
        }
        assertThat(accounts.findByCui(new Cui("2032558520108")).isOutage()).isTrue();
        assertThat(accounts.findById("1").isOutage()).isTrue();
        assertThat(accounts.page("", 10).isOutage()).isTrue();
        assertThat(questions).hasValue(5);
    }

    @Test
    void one_answer_after_the_pause_closes_the_breaker() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ZERO);
        for (int i = 0; i < 5; i++) {
            assertOutage(accounts);
        }
        down = false;
        assertThat(found(accounts.findByEmail("ana@example.com"))).isEmpty();
        assertThat(found(accounts.findByEmail("ana@example.com"))).isEmpty();
        assertThat(questions).hasValue(7);
    }

    @Test
    void failures_with_successes_in_between_do_not_open_the_breaker() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ofHours(1));
        for (int i = 0; i < 4; i++) {
            assertOutage(accounts);
        }
        down = false;
        assertThat(found(accounts.findByEmail("ana@example.com"))).isEmpty();
        down = true;
        for (int i = 0; i < 5; i++) {
            assertOutage(accounts);
        }
        assertThat(questions).hasValue(10);
    }

    @Test
    void rejected_query_does_not_open_the_breaker() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ofHours(1));
        odd = true;
        for (int i = 0; i < 20; i++) {
            assertOutage(accounts);
        }
        assertThat(questions).hasValue(20);
    }

    private static void assertOutage(LegacyAccounts accounts) {
        assertThat(accounts.findByEmail("ana@example.com").isOutage()).isTrue();
    }

    private final class Cape implements LegacyAccounts {

        @Override
        public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
            return answer(List.of());
        }

        @Override
        public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
            return answer(List.of());
        }

        @Override
        public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
            return answer(Optional.empty());
        }

        @Override
        public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
            return answer(List.of());
        }

        private <T> LegacyAnswer<T> answer(T nothing) {
            questions.incrementAndGet();
            if (odd) {
                return new LegacyAnswer.Outage<>(
                        LegacyUnavailableException.toThisQuestion("odd", new IllegalStateException()));
            }
            if (down) {
                return new LegacyAnswer.Outage<>(new LegacyUnavailableException("down", new IllegalStateException()));
            }
            return new LegacyAnswer.Found<>(nothing);
        }
    }
}
