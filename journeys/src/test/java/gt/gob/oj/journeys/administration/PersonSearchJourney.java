package gt.gob.oj.journeys.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An administrator finds a person by what the person has told on the telephone. */
@Journey(cape = Cape.NOT_ASKED)
class PersonSearchJourney {

    @Test
    void a_person_is_found_by_cui_receipt_code_and_part_of_the_names(Visitor administrator, RunningStack stack)
            throws SQLException {
        String email = Drafts.citizen(stack);
        String request = ReviewCases.create(stack, email, "");
        String surname = "Xiquitá" + request.substring(0, 6);
        RealmDatabase.run(
                stack,
                "update user_entity set first_name = 'María José', last_name = ? where email = ?",
                surname,
                email);
        String cui = RealmDatabase.text(
                stack, "select cui from oj_citizen c join user_entity u on u.id = c.user_id where email = ?", email);
        String code = RealmDatabase.text(stack, "select receipt_code from oj_identity_proof where id = ?", request);
        String displayed = cui.replaceFirst("(.{4})(.{5})(.{4})", "$1 $2 $3");
        administrator.signsIn(LocalPerson.ADMINISTRADOR);
        Page desk = administrator.page();
        assertThat(desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("SALIR")))
                .isVisible();

        for (String words : List.of(cui, displayed, code.toLowerCase(Locale.ROOT), "josé " + surname, email)) {
            desk.navigate(stack.portal() + "/administracion");
            desk.locator("#correo").fill(words);
            desk.locator("#correo").press("Enter");
            assertThat(desk.locator("td").getByText(email)).hasCount(1);
            assertThat(desk.url()).doesNotContain(words);
        }

        desk.locator("td").getByText(email).click();
        assertThat(desk.getByText(displayed)).isVisible();
        assertThat(desk.getByText("Solicitud pendiente (" + code + ")")).isVisible();
        assertThat(administrator.faults("person-with-identity")).isEmpty();
        ReviewCases.remove(stack, request);
    }
}
