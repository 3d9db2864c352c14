package gt.gob.oj.keycloak.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LowestRateTest {

    private final LowestRate rate = new LowestRate(1000, Duration.ofSeconds(10));

    @Test
    void first_seconds_do_not_count() {
        assertThat(rate.isKept(0, Duration.ofSeconds(10))).isTrue();
        assertThat(rate.isKept(0, Duration.ofSeconds(11))).isFalse();
    }

    @Test
    void afterwards_each_second_requires_its_bytes() {
        assertThat(rate.isKept(5000, Duration.ofSeconds(15))).isTrue();
        assertThat(rate.isKept(4999, Duration.ofSeconds(15))).isFalse();
    }
}
