package gt.gob.oj.portal.assistance.followup;

import static gt.gob.oj.portal.assistance.cases.CaseSample.aCase;
import static gt.gob.oj.portal.assistance.cases.CaseSample.message;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.CaseSample;
import gt.gob.oj.portal.assistance.cases.CaseState;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpPageTest {
    @ParameterizedTest
    @EnumSource
    void each_state_is_told_in_a_sentence(CaseState state) throws ReflectiveOperationException {
        AssistanceCase one = aCase();
        CaseSample.set(one, "state", state.key());

        assertThat(Sample.everyWay(page(one))).contains("AS-000007", "Usted", "Luis Agente");
    }

    @Test
    void a_merged_request_leads_to_the_other_one_and_has_no_form() throws ReflectiveOperationException {
        AssistanceCase one = aCase();
        CaseSample.set(one, "state", "closed");
        CaseSample.set(one, "mergedInto", 9L);

        assertThat(Sample.anonymous(page(one), Language.SPANISH))
                .contains("AS-000009")
                .doesNotContain("<textarea");
    }

    @Test
    void own_requests_are_listed_with_their_beginning() throws ReflectiveOperationException {
        AssistanceCase one = aCase();
        CaseSample.set(one, "message", "Perdí\nmi <b>teléfono " + "y ".repeat(200));
        Page page = OwnRequestsResource.page(List.of(new OwnRequestsResource.Own(one, "AS-000007-x")));

        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains("/asistencia/casos/AS-000007-x", "Perdí mi &lt;b&gt;teléfono", "y…");
        Sample.everyWay(page);
        assertThat(Sample.everyWay(OwnRequestsResource.page(List.of()))).contains("No ha enviado solicitudes");
    }

    private static Page page(AssistanceCase one) {
        return FollowUpResource.page(
                "AS-000007-x",
                one,
                List.of(message(CaseStep.ANSWER, "Una respuesta")),
                new MessageForm("token", ""),
                List.of());
    }
}
