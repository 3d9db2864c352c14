package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Pages of agents, administrators and auditors. */
@Journey
@Order(RunOrder.SOON)
class StaffPagesAccessibilityTest {

    @TestFactory
    Stream<DynamicTest> pages_of_staff_are_accessible(
            Visitor agent, Visitor administrator, Visitor auditor, RunningStack stack) {
        Page cases = agent.page();
        Page accounts = administrator.page();
        String search = stack.portal() + "/administracion";
        return new PageSequence()
                .see("help-desk", cases, () -> {
                    assertThat(agent.opensAssistance()
                                    .fill(aCitizen().build(), "¿Qué horario tienen?")
                                    .notARobot()
                                    .send()
                                    .says("Recibimos su formulario"))
                            .isVisible();
                    agent.signsIn(LocalPerson.AGENTE);
                    assertThat(PageSequence.link(cases, "SALIR")).isVisible();
                    cases.navigate(stack.portal() + "/mesa-de-ayuda");
                    return cases.locator("td a").first();
                })
                .see("help-desk-case", cases, () -> {
                    cases.locator("td a").first().click();
                    return cases.locator("dl");
                })
                .see("administration", accounts, () -> {
                    administrator.signsIn(LocalPerson.ADMINISTRADOR);
                    assertThat(PageSequence.link(accounts, "SALIR")).isVisible();
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
                    assertThat(PageSequence.link(auditor.page(), "SALIR")).isVisible();
                    auditor.page().navigate(stack.portal() + "/revision/auditoria");
                    return auditor.page().locator("table").first();
                })
                .tests();
    }
}
