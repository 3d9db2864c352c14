package gt.gob.oj.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.IdentityServerStub;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.signin.PersonalLine.Line;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityLineTest {
    private final IdentityServerStub server = new IdentityServerStub();
    private final IdentityLine line = new IdentityLine(new OwnProofApi(server.clients()));

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none       | aún no está verificada | VERIFICAR MI IDENTIDAD | /mi-identidad/verificar
            pending    | en revisión            | VER MI SOLICITUD       | /mi-identidad
            in_review  | en revisión            | VER MI SOLICITUD       | /mi-identidad
            correction | corrija                | VER QUÉ CORREGIR       | /mi-identidad
            approved   | está verificada        | VER LOS SERVICIOS      | /servicios
            rejected   | fue rechazada          | VER EL MOTIVO          | /mi-identidad
            withdrawn  | retiró                 | VERIFICAR MI IDENTIDAD | /mi-identidad/verificar
            expired    | venció                 | VERIFICAR MI IDENTIDAD | /mi-identidad/verificar
            """)
    void each_state_has_its_next_step(String state, String words, String action, String href) {
        server.answers(200, OwnProofs.whole("{\"status\":\"" + state + "\"}"));
        Line shown = line.read(Language.SPANISH).orElseThrow();
        assertThat(shown.text()).contains(words);
        assertThat(shown.action()).isEqualTo(action);
        assertThat(shown.href()).isEqualTo(href);
    }

    @Test
    void every_state_has_a_line_in_every_language() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(IdentityStatus.values())
                            .filter(status -> status != IdentityStatus.UNREADABLE)
                            .map(status -> status.name().toLowerCase(Locale.ROOT))
                            .map(status -> OwnProofs.read("{\"status\":\"" + status + "\"}")))
                    .allSatisfy(proof -> assertThat(
                                    IdentityLine.line(proof, language).text())
                            .isNotBlank());
            assertThat(IdentityLine.line(OwnProof.unreadable(""), language).href())
                    .isEqualTo("/mi-identidad");
        }
    }

    @Test
    void an_unsent_request_is_shown_instead_of_a_rejection_but_not_of_a_correction() {
        String draft = "\"draft\":{\"since\":\"2026-12-01T12:00:00Z\",\"missing\":[]}";
        Line begun = IdentityLine.line(OwnProofs.read("{\"status\":\"rejected\"," + draft + "}"), Language.SPANISH);
        assertThat(begun.text()).contains("sin enviar");
        assertThat(begun.href()).isEqualTo("/mi-identidad/verificar");
        assertThat(IdentityLine.line(OwnProofs.read("{\"status\":\"correction\"," + draft + "}"), Language.SPANISH)
                        .text())
                .contains("corrija");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 500, 503})
    void without_an_answer_there_is_no_line(int status) {
        server.answers(status, "{}");
        assertThat(line.read(Language.SPANISH)).isEmpty();
    }
}
