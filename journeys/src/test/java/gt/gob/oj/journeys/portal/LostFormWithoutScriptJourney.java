package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.WithoutScript;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.page.AssistancePage;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.RegisterPage;
import gt.gob.oj.journeys.page.ReviewDeskPage;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that stayed open longer than its session keeps the typed data, even without script. */
@Journey
class LostFormWithoutScriptJourney {

    /** The cookies of the sign-in. While they exist, Keycloak knows how the sign-in began. */
    private static final List<String> SESSION = List.of("AUTH_SESSION_ID", "KEYCLOAK_IDENTITY", "KEYCLOAK_SESSION");

    private static final String LATE = "Su sesión terminó antes de que enviara la página";

    @Test
    void registration_shows_the_typed_data_again(@WithoutScript Visitor visitor) {
        Citizen citizen = aCitizen().build();
        RegisterPage form = visitor.opensHome().register().fill(citizen);
        visitor.page().context().clearCookies();

        form.submit();

        assertThat(form.errors()).containsText("La página estuvo abierta demasiado tiempo");
        assertThat(form.cui()).hasValue(citizen.displayedCui());
        assertThat(form.email()).hasValue(citizen.email());
    }

    @Test
    void sign_in_shows_the_user_name_again(@WithoutScript Visitor visitor) {
        String email = aCitizen().build().email();
        SignInPage signIn = visitor.opensHome().signIn();
        visitor.page().context().clearCookies();

        signIn.submit(email, "Otra-Clave-1");

        assertThat(signIn.says("El tiempo para ingresar se agotó")).isVisible();
        assertThat(signIn.email()).hasValue(email);
    }

    @Test
    void assistance_shows_the_typed_data_again(@WithoutScript Visitor visitor) {
        Citizen citizen = aCitizen().build();
        AssistancePage form = visitor.opensAssistance().fill(citizen, "¿Qué horario tienen?");
        visitor.loses("formulario");

        form.send();

        assertThat(form.says("Lo que escribió sigue aquí")).isVisible();
        assertThat(form.question()).hasValue("¿Qué horario tienen?");
        assertThat(form.email()).hasValue(citizen.email());
    }

    @Test
    void the_desk_shows_the_typed_data_again(@WithoutScript Visitor reviewer, RunningStack stack) throws SQLException {
        String email = LocalCitizens.staff(stack, "identity-reviewer");
        String request = ReviewCases.create(stack, LocalCitizens.create(stack), email);
        reviewer.signsInWithCode(email);
        ReviewDeskPage desk = new ReviewDeskPage(reviewer.opens(stack.portal() + "/revision/" + request));
        Locator note = reviewer.page().locator("#nota");
        note.fill("Llamar a la persona");
        reviewer.loses("sesion");

        desk.rejectWithoutReason();

        assertThat(desk.says("Lo que escribió sigue aquí")).isVisible();
        assertThat(note).hasValue("Llamar a la persona");
        ReviewCases.remove(stack, request);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_identity_proof_shows_the_typed_data_again(
            boolean beginningRemembered, @WithoutScript Visitor visitor, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        String email = Drafts.citizen(stack);
        IdentityProofPage proof = begin(visitor, stack, email).accept().fillPersonalData(citizen);
        loseSession(visitor, beginningRemembered);

        proof.next();
        visitor.seesSignIn().submit(email, LocalPerson.PASSWORD);

        Page page = visitor.page();
        assertThat(proof.says(LATE)).isVisible();
        assertThat(page.getByLabel("Nombres")).hasValue(citizen.givenNames());
        assertThat(page.getByLabel("Apellidos")).hasValue(citizen.familyNames());
        assertThat(page.getByLabel("Dirección")).hasValue(citizen.address());
        page.reload();
        assertThat(page.getByLabel("Dirección")).hasValue(citizen.address());
        proof.next();
        assertThat(proof.document()).isVisible();
    }

    @Test
    void the_identity_proof_keeps_a_written_statement(@WithoutScript Visitor visitor, RunningStack stack)
            throws SQLException {
        Citizen citizen = aCitizen().build();
        String statement = "Soy " + citizen.fullName() + " y solicito ser parte del Portal.";
        String email = Drafts.create(stack);
        IdentityProofPage proof = begin(visitor, stack, email);
        proof.send(proof.document(), DpiImage.of(citizen))
                .next()
                .send(proof.back(), DpiImage.backOf(citizen))
                .next();
        visitor.page().getByText("¿No puede hablar u oír?").click();
        proof.button("Usar la alternativa escrita").click();
        proof.state(statement);
        loseSession(visitor, true);

        proof.next();
        visitor.seesSignIn().submit(email, LocalPerson.PASSWORD);

        assertThat(proof.says(LATE)).isVisible();
        assertThat(visitor.page().getByLabel("Su declaración")).hasValue(statement);
    }

    @Test
    void another_person_at_the_same_browser_sees_none_of_it(@WithoutScript Visitor visitor, RunningStack stack)
            throws SQLException {
        Citizen citizen = aCitizen().build();
        IdentityProofPage proof =
                begin(visitor, stack, Drafts.citizen(stack)).accept().fillPersonalData(citizen);
        loseSession(visitor, true);
        proof.next();

        visitor.seesSignIn().submit(Drafts.citizen(stack), LocalPerson.PASSWORD);
        proof.accept();

        assertThat(visitor.page().getByLabel("Dirección")).hasValue("");
        assertThat(proof.says(LATE)).isHidden();
    }

    private static IdentityProofPage begin(Visitor visitor, RunningStack stack, String email) {
        visitor.signsIn(email, LocalPerson.PASSWORD);
        visitor.opens(stack.portal() + "/mi-identidad/verificar");
        return new IdentityProofPage(visitor.page());
    }

    private static void loseSession(Visitor visitor, boolean beginningRemembered) {
        if (beginningRemembered) {
            SESSION.forEach(visitor::loses);
        } else {
            visitor.page().context().clearCookies(new ClearCookiesOptions());
        }
    }
}
