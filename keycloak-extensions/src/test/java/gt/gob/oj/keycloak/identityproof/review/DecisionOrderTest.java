package gt.gob.oj.keycloak.identityproof.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Outcome;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionOrderTest {

    @Test
    void reads_outcome_and_reason() {
        assertThat(read("{\"outcome\":\"reject\",\"reason\":\"borroso\"}"))
                .contains(new DecisionOrder(Outcome.REJECT, "borroso"));
        assertThat(read("{\"outcome\":\"approve\",\"reason\":null}"))
                .contains(new DecisionOrder(Outcome.APPROVE, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{}",
                "{\"outcome\":\"APPROVE\"}",
                "{\"outcome\":\"approve\",\"reason\":1}"
            })
    void refuses_anything_else(String body) {
        assertThat(read(body)).isEmpty();
    }

    private static Optional<DecisionOrder> read(String body) {
        return DecisionOrder.read(new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}
