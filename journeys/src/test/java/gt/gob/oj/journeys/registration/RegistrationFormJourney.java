package gt.gob.oj.journeys.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.people.Citizen;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the form explains during typing and after mistakes. */
@Journey
class RegistrationFormJourney {

    @Test
    void every_mistake_is_explained_at_once_and_all_typed_data_but_passwords_stays(Visitor visitor) {
        Citizen citizen = aCitizen().build();
        char wrong =
                citizen.cui().charAt(8) == '9' ? '0' : (char) (citizen.cui().charAt(8) + 1);

        RegisterPage form = visitor.opensHome().register().fill(citizen);
        form.cui().fill(citizen.cui().substring(0, 8) + wrong + citizen.cui().substring(9));
        form.day().fill("31");
        form.month().fill("2");
        form.email().fill("sin-arroba");
        form.passwords("corta", "distinta").submit();

        for (String mistake : new String[] {
            "el noveno dígito",
            "debe ser una fecha real",
            "correo electrónico válido",
            "al menos 8 caracteres",
            "no coinciden",
            "Marque la casilla"
        }) {
            assertThat(form.errors()).containsText(mistake);
        }
        assertThat(visitor.page()).hasTitle(Pattern.compile("^Error:"));
        assertThat(form.email()).hasValue("sin-arroba");
        assertThat(form.year()).hasValue(String.valueOf(citizen.birthDate().getYear()));

        AnswerPage answer = form.fill(citizen).notARobot().submitWell();
        assertThat(answer.message()).isVisible();
    }

    @Test
    void the_password_rules_are_one_sentence_and_a_list_beside_the_field(Visitor visitor) {
        RegisterPage form = visitor.opensHome().register();
        assertThat(form.passwordSentence()).hasCount(1);
        assertThat(form.passwordChecklist()).isVisible();
        BoundingBox list = form.passwordChecklist().boundingBox();
        BoundingBox field = form.password().boundingBox();
        Assertions.assertThat(list.x).isGreaterThan(field.x + field.width);
        Assertions.assertThat(list.y).isLessThan(field.y + field.height);

        form.passwords("corta", "corta").submit();
        assertThat(form.errors()).containsText("al menos 8 caracteres");
        assertThat(form.passwordSentence()).hasCount(1);
    }

    @Test
    void the_form_names_the_municipality_of_the_cui_or_the_wrong_digits_during_typing(Visitor visitor) {
        RegisterPage form = visitor.opensHome().register();

        form.cui().pressSequentially("1234567890108");
        assertThat(form.cui()).hasValue("1234 56789 0108");
        assertThat(form.reading()).hasText("DPI extendido en Mixco, Guatemala.");

        form.cui().fill("1234567892301");
        assertThat(form.reading()).containsText("no corresponden a ningún departamento");
        form.cui().fill("1234567880108");
        assertThat(form.reading()).containsText("el noveno dígito (8)");
    }

    @Test
    void a_cui_typed_before_the_scripts_loaded_is_grouped_and_checked(Visitor visitor) {
        AtomicReference<Route> script = new AtomicReference<>();
        visitor.page().route("**/oj.js", script::set);
        RegisterPage form = visitor.opensHome().register();
        form.cui().pressSequentially("1234567890108");
        assertThat(form.cui()).hasValue("1234567890108");

        visitor.page().waitForCondition(() -> script.get() != null);
        script.get().resume();
        assertThat(form.cui()).hasValue("1234 56789 0108");
        assertThat(form.reading()).hasText("DPI extendido en Mixco, Guatemala.");
    }

    @Test
    void a_common_password_or_one_with_personal_data_is_refused(Visitor visitor) {
        Citizen citizen = aCitizen().build();
        RegisterPage form = visitor.opensHome().register().fill(citizen);

        form.passwords("Guatemala1!", "Guatemala1!").notARobot().submit();
        assertThat(form.errors()).containsText("muy común");

        String own = "Mi-" + citizen.displayedCui() + "!";
        form.passwords(own, own).notARobot().submit();
        assertThat(form.errors()).containsText("no puede contener su Código Único de Identificación");
        assertThat(form.reading()).containsText("DPI extendido en");
    }
}
