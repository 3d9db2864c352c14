package gt.gob.oj.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @Test
    void words_are_compared_in_lower_case_without_accents() {
        assertThat(Question.of("  MEDIACIÓN\u00a0 virtual ").words()).containsExactly("mediacion", "virtual");
    }

    @Test
    void the_last_word_may_be_the_beginning_of_a_longer_one() {
        assertThat(Question.of("carencia penal").query(Map.of())).isEqualTo("(carencia) & (penal:*)");
    }

    @Test
    void a_synonym_is_an_alternative_to_its_word() {
        assertThat(Question.of("cédula perdida").query(Map.of("cedula", List.of("documento de identificación", "DPI"))))
                .isEqualTo("(cedula | (documento & de & identificacion) | (dpi)) & (perdida:*)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "' | & ! ( ) : * <->", "\u200b"})
    void a_question_without_letters_and_digits_is_empty(String typed) {
        assertThat(Question.of(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'b:*|c", "x & !y", "(", "\\", "%_", "a <-> b"})
    void signs_never_reach_the_query(String typed) {
        assertThat(Question.of(typed).query(Map.of())).matches("(\\([a-z]( \\| )?(:\\*)?\\)( & )?)*");
    }

    @Test
    void a_long_question_is_cut() {
        assertThat(Question.of("á".repeat(500)).text()).hasSize(Question.LONGEST);
        assertThat(Question.of("a b c d e f g h i j k").words()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2345 67892 0101", "2345678920101", "ana@example.com", "5555-1234", "dpi 1234"})
    void what_may_be_personal_is_recognised(String typed) {
        assertThat(Question.of(typed).mayBePersonal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"antecedentes penales", "artículo 123", "covid 19"})
    void ordinary_words_are_not_personal(String typed) {
        assertThat(Question.of(typed).mayBePersonal()).isFalse();
    }
}
