package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@Journey
class SingleSignOnJourney {

    private static final List<String> OPEN_TO_ALL = List.of("cape", "consulta-distancia", "mediacion-virtual");

    @Test
    void one_sign_in_opens_every_system(Visitor visitor) {
        visitor.signsIn(LocalPerson.VERIFICADO);

        for (String app : OPEN_TO_ALL) {
            assertThat(visitor.opensApp(app).fact("Correo electrónico")).hasText(LocalPerson.VERIFICADO.email());
        }
        assertThat(visitor.opensApp("ojvirtual").fact("Nivel")).containsText("urn:oj:acr:identidad");
    }

    @Test
    void tabs_opened_at_once_share_a_sign_in_without_a_cookie_readable_by_scripts(Visitor visitor, RunningStack stack) {
        visitor.opensHome().signIn();
        Page first = visitor.page();
        first.context().clearCookies();

        Page second = first.context().newPage();
        second.navigate(stack.portal() + "/ingresar");

        assertThat(first.locator("body"))
                .hasAttribute("data-auth-session", second.locator("body").getAttribute("data-auth-session"));
        assertThat(first.context().cookies())
                .extracting(cookie -> cookie.name)
                .contains("AUTH_SESSION_ID")
                .doesNotContain("KC_AUTH_SESSION_HASH");
        visitor.seesSignIn().submit(LocalPerson.VERIFICADO.email(), LocalPerson.PASSWORD);
        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(LocalPerson.VERIFICADO.email());
    }

    @Test
    void oj_virtual_sends_a_person_without_approved_identity_to_the_proof(Visitor visitor) {
        visitor.signsIn(LocalPerson.CIUDADANO);

        assertThat(visitor.opensApp("ojvirtual").verifyMyIdentity()).isVisible();
        assertThat(visitor.opensApp("ojvirtual").says("Usted ha ingresado")).isHidden();
        assertThat(visitor.opensApp("cape").fact("Nivel")).containsText("urn:oj:acr:correo");
    }

    @Test
    void oj_virtual_shows_a_pending_request_and_lets_the_person_go_back(Visitor visitor, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        ReviewCases.create(stack, email, "");
        visitor.signsIn(email, LocalPerson.PASSWORD);
        visitor.opensApp("ojvirtual");
        Page page = visitor.page();

        assertThat(page.getByText("Su identidad aún no está aprobada").first()).isVisible();
        page.reload();
        assertThat(link(page, "Ver mi solicitud")).hasAttribute("href", stack.portal() + "/mi-identidad");
        assertThat(link(page, "Volver al portal")).hasAttribute("href", stack.portal() + "/");

        page.getByText("Cancelar", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Usted no ha ingresado").first()).isVisible();
        assertThat(page.getByText("Canceló el ingreso").first()).isVisible();

        visitor.opens(stack.portal() + "/mi-perfil/actividad");
        assertThat(page.getByText("Ingreso", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        assertThat(page.getByText("Intento de ingreso fallido")).hasCount(0);
    }

    @Test
    void a_page_that_asks_for_the_password_again_says_why_and_can_be_left(Visitor visitor, RunningStack stack)
            throws Exception {
        visitor.signsIn(LocalCitizens.create(stack), LocalPerson.PASSWORD);
        Page page = visitor.page();
        assertThat(page.getByText("SALIR").first()).isVisible();
        // A password given in the same second counts as just given.
        Awaitility.await().until(() -> {
            visitor.opens(stack.portal() + "/mi-perfil/privacidad");
            link(page, "CERRAR MI CUENTA").click();
            return page.getByText("Confirme que es usted").first().isVisible();
        });

        assertThat(page.getByText("Confirme que es usted").first()).isVisible();
        assertThat(page.getByText("Para cerrar su cuenta").first()).isVisible();
        page.getByText("Cancelar", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page).hasURL(stack.portal() + "/mi-perfil/privacidad");
        assertThat(page.getByText("SALIR").first()).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void a_system_opened_first_asks_for_the_password_and_the_portal_does_not_ask_again(Visitor visitor) {
        visitor.opensApp("cape");
        visitor.seesSignIn().submit(LocalPerson.CIUDADANO.email(), LocalPerson.PASSWORD);
        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(LocalPerson.CIUDADANO.email());

        visitor.opensMyIdentity();

        assertThat(visitor.seesSignIn().password()).isHidden();
    }

    @Test
    void signing_out_of_one_system_signs_out_of_all_and_of_the_portal(Visitor visitor) {
        visitor.signsIn(LocalPerson.VERIFICADO);
        OPEN_TO_ALL.forEach(visitor::opensApp);

        assertThat(visitor.opensApp("cape").signOut().says("Su sesión ha terminado"))
                .isVisible();

        assertIsOut(visitor);
    }

    @Test
    void signing_out_of_the_portal_signs_out_of_all_systems(Visitor visitor) {
        visitor.signsIn(LocalPerson.VERIFICADO);
        OPEN_TO_ALL.forEach(visitor::opensApp);

        visitor.opensHome().signOut();
        assertThat(visitor.page().getByText("en todos los sistemas").first()).isVisible();

        assertIsOut(visitor);
    }

    private static void assertIsOut(Visitor visitor) {
        for (String app : OPEN_TO_ALL) {
            visitor.opensApp(app);
            assertThat(visitor.seesSignIn().password()).isVisible();
        }
        visitor.opensMyIdentity();
        assertThat(visitor.seesSignIn().password()).isVisible();
    }
}
