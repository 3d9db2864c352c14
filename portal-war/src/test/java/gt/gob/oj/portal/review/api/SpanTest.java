package gt.gob.oj.portal.review.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"0,minutes,1", "61,minutes,2", "7199,minutes,120", "7200,hours,2", "172799,hours,47", "172800,days,2"})
    void a_span_uses_the_unit_that_fits(long seconds, String unit, long count) {
        assertThat(Span.between(Instant.EPOCH, Instant.ofEpochSecond(seconds))).isEqualTo(new Span(unit, count));
    }
}
