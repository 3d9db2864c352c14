package gt.gob.oj.portal.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html; q=1.000 , */*;q=0",
                "application/signed-exchange;v=b3;q=0.7"
            })
    void an_accept_header_of_a_browser_is_readable(String accept) {
        assertThat(UnreadableHeaders.isAccept(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", ",,,", "*/*;q=nine", "text/html;q=", "text/html;q=-1, */*", "a/b; q=2", "ÿ"})
    void a_malformed_accept_header_is_unreadable(String accept) {
        assertThat(UnreadableHeaders.isAccept(accept)).isFalse();
    }

    @Test
    void a_language_header_without_proper_tags_and_weights_is_unreadable() {
        assertThat(UnreadableHeaders.isAcceptLanguage("es-GT,es;q=0.9,en;q=0.8,*;q=0.1"))
                .isTrue();
        assertThat(UnreadableHeaders.isAcceptLanguage("*;q=x")).isFalse();
        assertThat(UnreadableHeaders.isAcceptLanguage("zz_ZZ$%")).isFalse();
    }
}
