package gt.gob.oj.keycloak.identityproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=10-, 10, 99",
        "bytes=90-500, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-500, 0, 99"
    })
    void single_range_within_a_hundred_bytes_is_read(String header, long first, long last) {
        assertThat(ByteRange.isAsked(header)).isTrue();
        assertThat(ByteRange.read(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=5-4", "bytes=-0", "bytes=999999999999999999-"})
    void range_outside_the_content_is_rejected(String header) {
        assertThat(ByteRange.isAsked(header)).isTrue();
        assertThat(ByteRange.read(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "lines=1-2", "bytes=a-b", "bytes=99999999999999999999-"})
    void header_without_a_single_range_is_ignored(String header) {
        assertThat(ByteRange.isAsked(header)).isFalse();
    }
}
