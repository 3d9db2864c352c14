package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey
@Isolated("imports everybody of CAPE")
@Order(RunOrder.AFTER_THE_OTHERS)
class CapeProgressJourney {

    @Test
    void administrators_see_the_progress_of_the_move_from_cape(Visitor administrator, RunningStack stack)
            throws Exception {
        CapeCommand.run(stack, "import");

        administrator.signsInWithCode(LocalCitizens.staff(stack, "portal-administrator"));
        assertThat(administrator.page().getByText("SALIR").first()).isVisible();
        administrator.opens(stack.portal() + "/administracion/cape");
        administrator.page().getByText("Avance de CAPE").click();

        assertThat(administrator.page().getByText("La última importación terminó"))
                .isVisible();
        assertThat(administrator.page().getByText("usuarios en CAPE.")).isVisible();
        assertThat(administrator.page().locator("svg[role=img] polyline")).hasCount(2);
        assertThat(administrator.page().getByText("bcrypt", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void the_figures_need_an_administrators_token_for_the_desk(RunningStack stack) throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            for (String role : new String[] {
                "portal-administrator", "identity-reviewer", "help-desk-agent", "auditor", "identity-supervisor"
            }) {
                String token = api.staffToken(ReviewApi.Client.CAPE_DESK, LocalCitizens.staff(stack, role));
                answers.put(role, status(api, token));
            }
            answers.put("citizen", status(api, api.token(ReviewApi.Client.CAPE_DESK, LocalCitizens.create(stack))));
            answers.put(
                    "other audience",
                    status(
                            api,
                            api.staffToken(ReviewApi.Client.DESK, LocalCitizens.staff(stack, "portal-administrator"))));

            assertThat(answers)
                    .hasSize(7)
                    .allSatisfy((who, status) ->
                            assertThat(status).as(who).isEqualTo(who.equals("portal-administrator") ? 200 : 403));
        }
    }

    private static int status(ReviewApi api, String token) {
        return api.callAt("/cape-desk/progress", "GET", token, "").status();
    }
}
