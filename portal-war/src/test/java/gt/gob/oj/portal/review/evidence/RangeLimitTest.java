package gt.gob.oj.portal.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeLimitTest {

    @Test
    void a_range_to_the_end_is_shortened() {
        assertThat(RangeLimit.of("bytes=100-")).isEqualTo("bytes=100-" + (100 + RangeLimit.LONGEST - 1));
        assertThat(RangeLimit.of("bytes=0-99999999")).isEqualTo("bytes=0-" + (RangeLimit.LONGEST - 1));
    }

    @Test
    void a_short_or_unusual_range_stays_unchanged() {
        assertThat(RangeLimit.of("bytes=5-9")).isEqualTo("bytes=5-9");
        assertThat(RangeLimit.of("bytes=-500")).isEqualTo("bytes=-500");
        assertThat(RangeLimit.of("bytes=0-1,5-9")).isEqualTo("bytes=0-1,5-9");
        assertThat(RangeLimit.of(null)).isNull();
    }
}
