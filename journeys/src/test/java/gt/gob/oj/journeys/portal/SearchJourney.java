package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.OnAPhone;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.people.LocalPerson;
import org.junit.jupiter.api.Test;

/** From a word to the page. */
@Journey(cape = Cape.NOT_ASKED)
class SearchJourney {

    @Test
    void results_follow_while_a_person_types(@OnAPhone Visitor visitor, RunningStack stack) {
        Page page = visitor.page();
        page.navigate(stack.portal() + "/buscar");
        field(page).pressSequentially("antece");

        assertThat(link(page, "Carencia de Antecedentes Penales Electrónicos")).isVisible();
        assertThat(page.url()).endsWith("/buscar?q=antece");
        assertThat(field(page)).isFocused();

        field(page).fill("asistensia");
        assertThat(page.getByText("Esto es lo más parecido")).isVisible();
        assertThat(visitor.faults("search-nearest")).isEmpty();
        link(page, "Solicitar asistencia").click();
        page.waitForURL("**/asistencia");
    }

    @Test
    void the_search_works_without_script(@WithoutScript Visitor visitor, RunningStack stack) {
        Page page = visitor.page();
        page.navigate(stack.portal() + "/buscar");
        for (String question : new String[] {"registro", "olvidé mi contraseña", "DPI"}) {
            field(page).fill(question);
            field(page).press("Enter");
            assertThat(page.locator("#resultados h2")).containsText("para «" + question + "»");
            assertThat(page.locator("#resultados h3").first()).isVisible();
        }
    }

    @Test
    void a_missed_word_becomes_a_synonym(Visitor citizen, Visitor administrator, RunningStack stack) {
        Page page = citizen.page();
        page.navigate(stack.portal() + "/buscar?q=bidrioso");
        assertThat(page.getByText("Sin resultados")).isVisible();

        administrator.signsIn(LocalPerson.ADMINISTRADOR);
        Page words = administrator.page();
        assertThat(link(words, "SALIR")).isVisible();
        words.navigate(stack.portal() + "/administracion");
        link(words, "Palabras del buscador").click();
        assertThat(words.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("bidrioso")))
                .isVisible();
        words.getByLabel("Palabra", new Page.GetByLabelOptions().setExact(true)).fill("dos palabras");
        button(words, "Agregar").click();
        assertThat(words.getByText("Escriba una sola palabra").first()).isVisible();
        assertThat(words.getByLabel("Palabra", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("dos palabras");
        words.getByLabel("Palabra", new Page.GetByLabelOptions().setExact(true)).fill("Bidrioso");
        words.getByLabel("Significado").fill("antecedentes penales");
        button(words, "Agregar").click();
        assertThat(words.getByText("El cambio se guardó")).isVisible();
        assertThat(administrator.faults("search-words")).isEmpty();

        page.reload();
        assertThat(link(page, "Carencia de Antecedentes Penales Electrónicos")).isVisible();

        button(words, "Quitar «bidrioso»: antecedentes penales").click();
        assertThat(words.getByText("Todavía no hay sinónimos")).isVisible();
        page.reload();
        assertThat(page.getByText("Sin resultados")).isVisible();
    }

    private static Locator field(Page page) {
        return page.getByLabel("¿Qué busca?");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
