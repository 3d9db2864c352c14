package gt.gob.oj.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableAcceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html; q=1.000 , */*;q=0",
                "application/signed-exchange;v=b3;q=0.7",
                ""
            })
    void weights_of_browsers_are_readable(String accept) {
        assertThat(UnreadableAccept.isUnreadable(accept)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*;q=nine", "text/html;q=", "text/html;q=-1, */*", "text/html; q=2", "a/b;q=0.9x"})
    void anything_but_a_number_up_to_one_is_not(String accept) {
        assertThat(UnreadableAccept.isUnreadable(accept)).isTrue();
    }
}
