package gt.gob.oj.portal.review.queue;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.WireSample;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;

class QueueFilterTest {
    @Test
    void a_search_redirects_to_an_address_without_its_words() {
        QueueFilter typed = QueueFilter.typed(
                asked("q", " Ana  2345 ", "estado", "approved", "mios", "1", "despues", "x")::getFirst);
        assertThat(typed.sought()).isEqualTo("Ana 2345");
        assertThat(typed.address()).isEqualTo("/revision?estado=approved&mios=1");
    }

    @Test
    void the_review_api_gets_the_words_and_no_empty_values() {
        QueueFilter filter = QueueFilter.from(
                        asked("estado", "in_review", "senal", "sampled", "mios", "1", "busqueda", "1f")::getFirst)
                .with("Ana 2345");
        assertThat(WireSample.write(filter.question()))
                .isEqualTo("{\"status\":\"in_review\",\"flag\":\"sampled\",\"mine\":true,\"q\":\"Ana 2345\"}");
    }

    @Test
    void an_unknown_filter_value_does_not_filter() {
        assertThat(WireSample.write(QueueFilter.from(asked("estado", "x", "senal", "<b>")::getFirst)
                        .question()))
                .isEqualTo("{\"flag\":\"b\",\"mine\":false}");
        assertThat(WireSample.write(QueueFilter.from(asked()::getFirst).question()))
                .isEqualTo("{\"mine\":false}");
    }

    static MultivaluedMap<String, String> asked(String... namesAndValues) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            asked.putSingle(namesAndValues[i], namesAndValues[i + 1]);
        }
        return asked;
    }
}
