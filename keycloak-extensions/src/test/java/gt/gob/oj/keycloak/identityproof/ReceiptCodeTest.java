package gt.gob.oj.keycloak.identityproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    @RepeatedTest(50)
    void code_has_no_letters_that_look_alike() {
        assertThat(ReceiptCode.random().value()).matches("[^01OILU]{11}").contains("-");
    }

    @Test
    void codes_do_not_repeat() {
        assertThat(Stream.generate(ReceiptCode::random).limit(1000).collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @Test
    void malformed_code_is_rejected() {
        assertThatThrownBy(() -> new ReceiptCode("OIL01-OIL01")).isInstanceOf(IllegalArgumentException.class);
    }
}
