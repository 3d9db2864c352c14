package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.fixture.ConfirmedAddress;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.LinkPage;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.page.ReviewDeskPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Every page that people meet. One citizen is made and accompanied from the registration to the desk. */
@Journey
@Order(60)
class AccessibilityTest {

    @TestFactory
    Stream<DynamicTest> pages_open_to_everybody(Visitor anybody, RunningStack stack) {
        Page page = anybody.page();
        String portal = stack.portal();
        return new Sights()
                .see("home", page, portal + "/")
                .see("services", page, portal + "/servicios")
                .see("service-group", page, portal + "/servicios/oj-virtual")
                .see("service", page, portal + "/servicios/cape")
                .see("search", page, portal + "/buscar?q=antecedentes")
                .see("search-nothing", page, portal + "/buscar?q=xyzxyz")
                .see("developers", page, portal + "/desarrolladores")
                .see("privacy", page, portal + "/privacidad")
                .see("terms", page, portal + "/terminos")
                .see("accessibility", page, portal + "/accesibilidad")
                .see("not-found", page, portal + "/no-existe")
                .see("assistance", page, portal + "/asistencia")
                .see(
                        "assistance-errors",
                        page,
                        () -> anybody.opensAssistance().send().errors())
                .see(
                        "assistance-received",
                        page,
                        () -> anybody.opensAssistance()
                                .fill(aCitizen().build(), "¿Cómo cambio mi número de casillero?")
                                .notARobot()
                                .send()
                                .says("Recibimos su formulario"))
                .see("sign-in", page, () -> anybody.opensHome().signIn().button())
                .see("sign-in-errors", page, () -> {
                    anybody.seesSignIn().submit("nadie@example.com", "Otra-1");
                    return alert(page);
                })
                .see("reset-password", page, () -> {
                    link(page, "¿Olvidó su contraseña?").click();
                    return page.locator("#kc-reset-password-form");
                })
                .see("reset-password-errors", page, () -> {
                    new ResetPage(page).send();
                    return alert(page);
                })
                .see(
                        "reset-sent",
                        page,
                        () -> new ResetPage(page)
                                .request(aCitizen().build().email())
                                .sent())
                .see("second-factor", page, () -> {
                    anybody.signsIn(LocalPerson.AUDITOR.email(), LocalPerson.PASSWORD);
                    return anybody.seesSecondFactor().code();
                })
                .see("second-factor-errors", page, () -> {
                    anybody.seesSecondFactor().submit("123");
                    return alert(page);
                })
                .see("home-in-english", page, portal + "/?lang=en")
                .see("register-in-english", page, portal + "/registrarse")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> pages_from_the_registration_to_the_desk(
            Visitor citizen, Visitor reviewer, Mailbox mailbox, RunningStack stack) {
        Citizen person = aCitizen().build();
        Page page = citizen.page();
        Page other = reviewer.page();
        IdentityProofPage proof = new IdentityProofPage(page);
        return new Sights()
                .see("register", page, () -> citizen.opensHome().register().cui())
                .see("register-errors", page, () -> {
                    citizen.opensHome().register().notARobot().submit();
                    return alert(page);
                })
                .see(
                        "answer",
                        page,
                        () -> citizen.opensHome()
                                .register()
                                .fill(person)
                                .notARobot()
                                .submitWell()
                                .message())
                .see("answer-errors", page, () -> new AnswerPage(page).resend().errors())
                .see("registration-link", other, () -> {
                    other.navigate(mailbox.await(person.email()).linkCalled("Aquí"));
                    return new LinkPage(other).password();
                })
                .see("mail-list", other, () -> {
                    mailbox.await(person.email());
                    other.navigate(stack.mail() + "/?to=" + person.email());
                    return other.locator("td a[href^='/messages']").first();
                })
                .see("mail", other, () -> {
                    other.locator("td a[href^='/messages']").first().click();
                    return other.locator("iframe");
                })
                .see("confirmed", page, () -> {
                    ConfirmedAddress.confirm(citizen, mailbox, person);
                    return page.locator("h1");
                })
                .see("registration-over", other, () -> {
                    other.navigate(mailbox.await(person.email()).linkCalled("Aquí"));
                    return new LinkPage(other).says("Este enlace ya fue usado o caducó");
                })
                .see("identity-none", page, () -> citizen.opensMyIdentity().says("VERIFICAR MI IDENTIDAD"))
                .see("home-signed-in", page, () -> {
                    citizen.opensHome();
                    return link(page, "SALIR");
                })
                .see("change-email", page, stack.portal() + "/mi-perfil/seguridad/correo")
                .see(
                        "change-email-codes",
                        page,
                        () -> citizen.opensMyAccount()
                                .goTo("Seguridad")
                                .changeEmail(aCitizen().build().email())
                                .says("Código del correo actual"))
                .see("identity-level", page, () -> citizen.opensApp("ojvirtual").verifyMyIdentity())
                .see(
                        "proof-1",
                        page,
                        () -> citizen.opensMyIdentity().verifyMyIdentity().consent())
                .see("proof-1-errors", page, () -> {
                    proof.next();
                    return alert(page);
                })
                .see("proof-2", page, () -> proof.accept().email())
                .see("proof-2-errors", page, () -> {
                    proof.next();
                    return alert(page);
                })
                .see(
                        "proof-3",
                        page,
                        () -> proof.fillPersonalData(person).next().document())
                .see("proof-3-errors", page, () -> {
                    proof.next();
                    return alert(page);
                })
                .see("proof-3-advice", page, () -> {
                    proof.send(proof.document(), DpiImage.blurred(person));
                    return alert(page);
                })
                .see("proof-4", page, () -> proof.next().back())
                .see(
                        "proof-5",
                        page,
                        () -> proof.send(proof.back(), DpiImage.backOf(person))
                                .next()
                                .video())
                .see("proof-5-written", page, () -> {
                    page.locator("summary").click();
                    proof.button("Usar la alternativa escrita").click();
                    return page.locator("#statement");
                })
                .see("proof-5-ready", page, () -> {
                    proof.button("Prefiero hablar en el video").click();
                    proof.send(proof.video(), SpokenVideo.of(person));
                    return proof.button("Repetir");
                })
                .see("proof-6", page, () -> proof.next().requestButton())
                .see("proof-pending", page, () -> proof.request().pendingBox())
                .see("identity-pending", page, () -> citizen.opensMyIdentity().says("pendiente de confirmación"))
                .see("account", page, stack.portal() + "/mi-perfil")
                .see("account-data", page, stack.portal() + "/mi-perfil/datos")
                .see("account-data-errors", page, () -> {
                    citizen.opensMyAccount().goTo("Mis datos").contact("1", "", "");
                    return alert(page);
                })
                .see("account-security", page, stack.portal() + "/mi-perfil/seguridad")
                .see("account-sessions", page, stack.portal() + "/mi-perfil/sesiones")
                .see("account-applications", page, stack.portal() + "/mi-perfil/aplicaciones")
                .see("account-activity", page, stack.portal() + "/mi-perfil/actividad")
                .see("account-privacy", page, stack.portal() + "/mi-perfil/privacidad")
                .see("system", page, () -> citizen.opensApp("cape").fact("Nivel"))
                .see("identity-withdraw", page, stack.portal() + "/mi-identidad/retirar")
                .see("desk", other, () -> {
                    reviewer.signsIn(LocalPerson.REVISOR);
                    assertThat(link(other, "SALIR")).isVisible();
                    reviewer.opensReviewDesk();
                    return other.locator(".portal-counts");
                })
                .see("desk-case", other, () -> {
                    String code = citizen.opensMyIdentity().receiptCode().strip();
                    return reviewer.opensReviewDesk().open(code).document();
                })
                .see("desk-case-keys", other, () -> {
                    other.keyboard().press("?");
                    return other.locator("dialog[open]");
                })
                .see("desk-case-errors", other, () -> {
                    other.keyboard().press("Escape");
                    new ReviewDeskPage(other).rejectWithoutReason();
                    return alert(other);
                })
                .see(
                        "system-left",
                        page,
                        () -> citizen.opensApp("cape").signOut().says("Su sesión ha terminado"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> pages_of_staff(Visitor agent, Visitor administrator, Visitor auditor, RunningStack stack) {
        Page cases = agent.page();
        Page accounts = administrator.page();
        String search = stack.portal() + "/administracion";
        return new Sights()
                .see("help-desk", cases, () -> {
                    assertThat(agent.opensAssistance()
                                    .fill(aCitizen().build(), "¿Qué horario tienen?")
                                    .notARobot()
                                    .send()
                                    .says("Recibimos su formulario"))
                            .isVisible();
                    agent.signsIn(LocalPerson.AGENTE);
                    assertThat(link(cases, "SALIR")).isVisible();
                    cases.navigate(stack.portal() + "/mesa-de-ayuda");
                    return cases.locator("td a").first();
                })
                .see("help-desk-case", cases, () -> {
                    cases.locator("td a").first().click();
                    return cases.locator("dl");
                })
                .see("administration", accounts, () -> {
                    administrator.signsIn(LocalPerson.ADMINISTRADOR);
                    assertThat(link(accounts, "SALIR")).isVisible();
                    accounts.navigate(search);
                    return accounts.locator("#correo");
                })
                .see("cape-desk", accounts, search + "/cape")
                .see("cape-progress", accounts, search + "/cape/avance")
                .see("administration-found", accounts, () -> {
                    accounts.navigate(search);
                    accounts.locator("#correo").fill(LocalPerson.CIUDADANO.email());
                    accounts.locator("#correo").press("Enter");
                    accounts.waitForURL("**/administracion?busqueda=*");
                    return accounts.locator("td a").first();
                })
                .see("administration-person", accounts, () -> {
                    accounts.locator("td a").first().click();
                    return accounts.locator("dl");
                })
                .see("act", accounts, () -> {
                    accounts.getByText("Otorgar el rol: Auditor").click();
                    return accounts.locator("#palabras");
                })
                .see("requests", accounts, search + "/solicitudes")
                .see("acts", accounts, search + "/actos")
                .see("statistics", accounts, stack.portal() + "/revision/estadisticas")
                .see("audit", auditor.page(), () -> {
                    auditor.signsIn(LocalPerson.AUDITOR);
                    assertThat(link(auditor.page(), "SALIR")).isVisible();
                    auditor.page().navigate(stack.portal() + "/revision/auditoria");
                    return auditor.page().locator("table").first();
                })
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> pages_about_the_own_account(Visitor citizen, Visitor approved, RunningStack stack) {
        Page page = citizen.page();
        return new Sights()
                .see("identity-reopen", approved.page(), () -> {
                    approved.signsIn(LocalPerson.VERIFICADO);
                    assertThat(link(approved.page(), "SALIR")).isVisible();
                    approved.page().navigate(stack.portal() + "/mi-identidad/corregir");
                    return approved.page().getByText("CORREGIR MIS DATOS");
                })
                .see("step-up", page, () -> {
                    citizen.signsIn(LocalPerson.CIUDADANO);
                    assertThat(link(page, "SALIR")).isVisible();
                    // A password of the same second counts as given just now.
                    await().until(() -> {
                        page.navigate(action(stack, "UPDATE_PASSWORD") + "&max_age=0");
                        return page.locator("#cancel").isVisible();
                    });
                    return page.locator("#cancel");
                })
                .see("update-password", page, () -> action(page, stack, "UPDATE_PASSWORD"))
                .see("update-password-errors", page, () -> {
                    page.locator("#password-new").fill("Abcdefg1-");
                    page.locator("#kc-passwd-update-form button[type=submit]")
                            .first()
                            .click();
                    return alert(page);
                })
                .see("authenticator-app", page, () -> action(page, stack, "CONFIGURE_TOTP"))
                .see("authenticator-app-key", page, () -> {
                    page.locator("summary").click();
                    return page.locator("#kc-totp-secret-key");
                })
                .see("authenticator-app-errors", page, () -> {
                    page.locator("#saveTOTPBtn").click();
                    return alert(page);
                })
                .see("recovery-codes", page, () -> action(page, stack, "CONFIGURE_RECOVERY_AUTHN_CODES"))
                .see("passkey", page, () -> action(page, stack, "webauthn-register-passwordless"))
                .see("update-profile", page, () -> action(page, stack, "UPDATE_PROFILE"))
                .see("sign-out", page, stack.realm() + "/protocol/openid-connect/logout?client_id=portal")
                .see("signed-out", page, () -> {
                    page.navigate(stack.portal() + "/salir");
                    return page.getByText("Ha cerrado su sesión").first();
                })
                .tests();
    }

    /** Keycloak's own page for something that the account's owner wants to do. */
    private static Locator action(Page page, RunningStack stack, String action) {
        page.navigate(action(stack, action));
        return page.locator("main form button[value=true]");
    }

    private static String action(RunningStack stack, String action) {
        return stack.realm() + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
                + "&redirect_uri=" + stack.portal() + "/ingresar/respuesta&code_challenge_method=S256&code_challenge="
                + "x".repeat(43) + "&kc_action=" + action;
    }

    private static Locator alert(Page page) {
        return page.getByRole(AriaRole.ALERT).first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
