package gt.gob.oj.keycloak.signin.brake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalDelayTest {

    private static final long A_WHILE = 50_000_000;

    @Test
    void refusal_is_answered_at_its_time_after_commit_and_rollback() {
        long until = System.nanoTime() + A_WHILE;
        RefusalDelay delay = new RefusalDelay(until);
        delay.begin();
        delay.commit();
        assertThat(System.nanoTime()).isGreaterThanOrEqualTo(until);

        long later = System.nanoTime() + A_WHILE;
        RefusalDelay undone = new RefusalDelay(later);
        undone.begin();
        undone.rollback();
        assertThat(System.nanoTime()).isGreaterThanOrEqualTo(later);
    }

    @Test
    void interrupted_thread_stays_interrupted() {
        Thread.currentThread().interrupt();
        RefusalDelay delay = new RefusalDelay(System.nanoTime() + A_WHILE);
        delay.begin();
        delay.commit();
        assertThat(Thread.interrupted()).isTrue();
    }
}
