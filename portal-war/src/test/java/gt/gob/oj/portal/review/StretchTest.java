package gt.gob.oj.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void a_range_to_the_end_becomes_a_stretch() {
        assertThat(Stretch.of("bytes=100-")).isEqualTo("bytes=100-" + (100 + Stretch.LONGEST - 1));
        assertThat(Stretch.of("bytes=0-99999999")).isEqualTo("bytes=0-" + (Stretch.LONGEST - 1));
    }

    @Test
    void what_is_short_or_no_plain_range_stays_as_it_is() {
        assertThat(Stretch.of("bytes=5-9")).isEqualTo("bytes=5-9");
        assertThat(Stretch.of("bytes=-500")).isEqualTo("bytes=-500");
        assertThat(Stretch.of("bytes=0-1,5-9")).isEqualTo("bytes=0-1,5-9");
        assertThat(Stretch.of(null)).isNull();
    }
}
