package gt.gob.oj.portal.assistance.desk;

import static gt.gob.oj.portal.assistance.cases.CaseSample.aCase;
import static gt.gob.oj.portal.assistance.cases.CaseSample.message;
import static gt.gob.oj.portal.assistance.cases.CaseSample.set;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseSample;
import gt.gob.oj.portal.assistance.cases.CaseState;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskPagesTest {
    private static final CaseFilter ALL = filter(Map.of());
    private static final DeskCases.Counts COUNTS = new DeskCases.Counts(3, 2, 1);

    @Test
    void the_list_shows_requests_and_links_to_the_next_page() throws ReflectiveOperationException {
        Page page = HelpDeskResource.page(ALL, List.of(aCase()), COUNTS, ALL.address(7));

        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains("AS-000007", "/mesa-de-ayuda/7", "despues=7", "Nuevo", "Vencido", "&lt;b&gt;Ana");
        Sample.everyWay(page);
    }

    @Test
    void an_unknown_kind_or_gender_is_shown_unchanged() throws ReflectiveOperationException {
        AssistanceCase unknown = aCase();
        set(unknown, "kind", "praise");
        set(unknown, "gender", "other");

        assertThat(Sample.signedIn(HelpDeskResource.page(ALL, List.of(unknown), COUNTS, null), Language.SPANISH))
                .contains("Otra (praise)");
        assertThat(Sample.signedIn(page(unknown, List.of()), Language.SPANISH))
                .contains("Otra (praise)", "Otro (other)");
    }

    @Test
    void an_empty_list_says_whether_a_filter_is_the_reason() {
        assertThat(Sample.signedIn(HelpDeskResource.page(ALL, List.of(), COUNTS, null), Language.SPANISH))
                .contains("No hay solicitudes de asistencia");
        assertThat(Sample.signedIn(
                        HelpDeskResource.page(filter(Map.of("agente", "mine")), List.of(), COUNTS, null),
                        Language.SPANISH))
                .contains("Ninguna solicitud coincide");
    }

    @Test
    void search_words_never_appear_in_an_address() {
        CaseFilter filter = filter(Map.of("estado", "waiting", "vencidas", "1")).with("ana@example.com");

        assertThat(filter.address()).isEqualTo("/mesa-de-ayuda?estado=waiting&vencidas=1");
        assertThat(filter.address(9)).isEqualTo("/mesa-de-ayuda?despues=9&estado=waiting&vencidas=1");
    }

    @ParameterizedTest
    @EnumSource
    void a_request_offers_what_its_state_permits(CaseState state) throws ReflectiveOperationException {
        AssistanceCase one = aCase();
        set(one, "state", state.key());

        String shown = Sample.signedIn(page(one, List.of()), Language.SPANISH);

        assertThat(shown.contains("MARCAR COMO ATENDIDO")).isEqualTo(CaseStep.CLOSE.isPossible(state));
        assertThat(shown.contains(">RESPONDER<") || shown.contains("RESPONDER\n"))
                .isEqualTo(CaseStep.ANSWER.isPossible(state));
        assertThat(shown.contains("REABRIR")).isEqualTo(CaseStep.REOPEN.isPossible(state));
        assertThat(shown).contains("GUARDAR NOTA");
    }

    @Test
    void the_thread_shows_who_wrote_what_and_escapes_it() throws ReflectiveOperationException {
        Page page = page(
                aCase(),
                List.of(
                        message(CaseStep.ANSWER, "Una <i>respuesta"),
                        message(CaseStep.NOTE, "Solo nosotros"),
                        message(CaseStep.REPLY, "Gracias")));

        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains("Una &lt;i&gt;respuesta", "Solo nosotros", "anotó (solo para agentes)", "Luis Agente");
        Sample.everyWay(page);
    }

    @Test
    void each_template_has_texts_in_both_languages() throws ReflectiveOperationException {
        AssistanceCase english = aCase();
        set(english, "language", "en");

        for (String name : AnswerTemplates.NAMES) {
            assertThat(AnswerTemplates.text(name, aCase(), CaseSample.agent()))
                    .contains("Buen día, <b>Ana", "Luis Agente");
            assertThat(AnswerTemplates.text(name, english, CaseSample.agent())).contains("Dear <b>Ana");
        }
        assertThat(AnswerTemplates.text("../x", aCase(), CaseSample.agent())).isEmpty();
    }

    private static Page page(AssistanceCase one, List<CaseMessage> messages) {
        return CasePage.page(
                one,
                messages,
                List.of(one),
                List.of(CaseSample.agent()),
                new MessageForm("token", ""),
                List.of(),
                List.of("Rosa"));
    }

    private static CaseFilter filter(Map<String, String> asked) {
        return CaseFilter.from(asked::get);
    }
}
