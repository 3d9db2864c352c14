package gt.gob.oj.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.review.api.Cases;
import gt.gob.oj.portal.review.decision.CaseForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFormPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject", "correct", "note"})
    void problems_are_shown_with_the_typed_data(String action) {
        CaseForm form = form(
                Map.of("accion", List.of(action), "transcripcion", List.of("heard"), "corregir", List.of("front")));
        List<Problem> problems = form.problems();
        assertThat(problems).isNotEmpty();
        assertThat(Sample.everyWay(CasePages.of(Cases.details(), form).with("problems", problems)))
                .contains("heard", "Hay un problema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-assigned",
                "taken",
                "outage",
                "already-decided",
                "own-request",
                "daily-quota",
                "unreadable",
                "new"
            })
    void typed_data_survives_the_loss_of_the_case_and_outages(String why) {
        CaseForm form = form(Map.of(
                "accion", List.of("reject"),
                "motivo", List.of("data-differ"),
                "comentario", List.of("Revise."),
                "transcripcion", List.of("oí\nesto"),
                "corregir", List.of("front"),
                "motivo-front", List.of("document-cut"),
                "zona-x-front", List.of("10")));
        assertThat(Sample.everyWay(CasePages.kept(Cases.ID, form, why)))
                .contains(
                        "name=\"comentario\" value=\"Revise.\"",
                        "name=\"transcripcion\" value=\"oí\nesto\"",
                        "name=\"motivo\" value=\"data-differ\"",
                        "name=\"zona-x-front\" value=\"10\"",
                        "Lo que escribió sigue aquí");
    }

    @Test
    void an_unassigned_case_can_be_taken() {
        Page page = CasePages.kept(Cases.ID, CaseForm.empty(), "not-assigned");
        assertThat(Sample.everyWay(page))
                .contains("value=\"take\"")
                .doesNotContain("Lo que escribió", "value=\"reject\"");
    }

    private static CaseForm form(Map<String, List<String>> fields) {
        return CaseForm.from(new Fields(fields));
    }
}
