package gt.gob.oj.portal.assistance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> De ocho a tres\n> y media",
                "El mar, 1 dic 2026 a las 9:27, Mesa de ayuda (<mesa@example.com>) escribió:\n\nDe ocho a tres",
                "El mar, 1 dic 2026 a las 9:27, Mesa de ayuda\n<mesa@example.com> escribió:\n> De ocho",
                "On Tue, Dec 1, 2026 at 9:27 AM Help desk <mesa@example.com> wrote:\n> From eight",
                "-----Mensaje original-----\nDe: Mesa",
                "----- Original Message -----\nFrom: Desk",
                "________________________________\nDe: Mesa de ayuda",
                "De: Mesa de ayuda <mesa@example.com>\nEnviado: martes, 1 de diciembre de 2026\nPara: Ana"
            })
    void the_earlier_mail_is_told_apart(String quote) {
        QuotedText read = QuotedText.of("¿Y los sábados?\n\nAna\n\n" + quote);

        assertThat(read.own()).isEqualTo("¿Y los sábados?\n\nAna");
        assertThat(read.quote()).isEqualTo(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "¿Y los sábados?",
                "El expediente dice que él escribió: nada",
                "De: la cuarta avenida\nvengo",
                "> Pregunta\nRespuesta debajo",
                "El mar, 1 dic 2026 a las 9:27, Mesa <mesa@example.com> escribió:\n> Hola\nRespondo aquí"
            })
    void other_words_stay_whole(String text) {
        assertThat(QuotedText.of(text)).isEqualTo(new QuotedText(text, ""));
    }

    @Test
    void a_long_text_takes_no_long_time() {
        String text = "El " + "a ".repeat(2000) + "\n" + "On ".repeat(1000);

        assertThat(QuotedText.of(text).quote()).isEmpty();
    }
}
