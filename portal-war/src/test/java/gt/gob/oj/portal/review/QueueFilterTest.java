package gt.gob.oj.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.WireSample;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;

class QueueFilterTest {
    @Test
    void a_search_leads_to_an_address_without_its_words() {
        QueueFilter typed = QueueFilter.typed(
                asked("q", " Ana  2345 ", "estado", "approved", "mios", "1", "despues", "x")::getFirst);
        assertThat(typed.sought()).isEqualTo("Ana 2345");
        assertThat(typed.address()).isEqualTo("/revision?estado=approved&mios=1");
    }

    @Test
    void the_review_api_is_asked_with_the_words_and_without_what_is_empty() {
        QueueFilter filter = QueueFilter.from(
                        asked("estado", "in_review", "senal", "sampled", "mios", "1", "busqueda", "1f")::getFirst)
                .with("Ana 2345");
        assertThat(WireSample.write(filter.question()))
                .isEqualTo("{\"status\":\"in_review\",\"flag\":\"sampled\",\"mine\":true,\"q\":\"Ana 2345\"}");
    }

    @Test
    void a_filter_that_does_not_exist_asks_for_nothing() {
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
