package gt.gob.oj.keycloak.cape;

import static gt.gob.oj.keycloak.cape.Answers.found;
import static gt.gob.oj.keycloak.cape.Answers.outage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LegacyAnswerTest {

    private final LegacyUnavailableException reason =
            new LegacyUnavailableException("CAPE did not answer", new IOException());

    private final LegacyAnswer<String> found = new LegacyAnswer.Found<>("ana");
    private final LegacyAnswer<String> outage = new LegacyAnswer.Outage<>(reason);

    @Test
    void failed_query_is_an_outage_with_its_reason() {
        LegacyAnswer<String> failed = LegacyAnswer.to(() -> {
            throw reason;
        });
        assertThat(outage(failed)).isSameAs(reason);
        assertThat(found(LegacyAnswer.to(() -> "ana"))).isEqualTo("ana");
    }

    @Test
    void programming_error_is_not_an_outage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LegacyAnswer.to(() -> {
                    throw new IllegalStateException("a bug");
                }));
    }

    @Test
    void mapping_keeps_an_outage() {
        assertThat(outage(outage.map(String::length))).isSameAs(reason);
        assertThat(outage(outage.flatMap(name -> found))).isSameAs(reason);
        LegacyAnswer<String> next = found.flatMap(name -> outage);
        assertThat(outage(next)).isSameAs(reason);
    }

    @Test
    void mapping_changes_the_value() {
        assertThat(found(found.map(String::length))).isEqualTo(3);
        LegacyAnswer<String> louder = found.flatMap(name -> new LegacyAnswer.Found<>(name + "!"));
        assertThat(found(louder)).isEqualTo("ana!");
    }

    @Test
    void reader_decides_what_an_outage_means() {
        assertThat(found.orInOutage("nobody")).isEqualTo("ana");
        assertThat(outage.orInOutage("nobody")).isEqualTo("nobody");
        assertThat(found.orThrow()).isEqualTo("ana");
        assertThatThrownBy(outage::orThrow).isSameAs(reason);
        assertThat(found.isOutage()).isFalse();
        assertThat(outage.isOutage()).isTrue();
    }

    @Test
    void rejected_query_does_not_affect_other_queries() {
        LegacyUnavailableException odd =
                LegacyUnavailableException.toThisQuestion("CAPE rejected the query", new IOException("status 422"));
        assertThat(odd.isForAll()).isFalse();
        assertThat(odd).hasMessage("CAPE rejected the query").hasRootCauseMessage("status 422");
        assertThat(reason.isForAll()).isTrue();
    }

    @Test
    void source_that_cannot_count_returns_empty() {
        assertThat(found(new AccountsByKey().count())).isEqualTo(OptionalLong.empty());
    }
}
