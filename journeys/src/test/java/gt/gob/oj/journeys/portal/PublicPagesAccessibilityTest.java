package gt.gob.oj.journeys.portal;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.page.ResetPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Pages open to everybody. */
@Journey
@Order(RunOrder.SOON)
class PublicPagesAccessibilityTest {

    @TestFactory
    Stream<DynamicTest> pages_open_to_everybody_are_accessible(Visitor anybody, RunningStack stack) {
        Page page = anybody.page();
        String portal = stack.portal();
        return new PageSequence()
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
                .see("status", page, portal + "/estado")
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
                    return PageSequence.alert(page);
                })
                .see("reset-password", page, () -> {
                    PageSequence.link(page, "¿Olvidó su contraseña?").click();
                    return page.locator("#kc-reset-password-form");
                })
                .see("reset-password-errors", page, () -> {
                    new ResetPage(page).send();
                    return PageSequence.alert(page);
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
                    return PageSequence.alert(page);
                })
                .see("home-in-english", page, portal + "/?lang=en")
                .see("register-in-english", page, portal + "/registrarse")
                .tests();
    }
}
