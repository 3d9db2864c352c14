package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.fixture.ConfirmedAddress;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.AnswerPage;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.LinkPage;
import gt.gob.oj.journeys.page.ReviewDeskPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Follows one citizen from the registration to the decision. */
@Journey
@Order(RunOrder.SOON)
class CitizenPagesAccessibilityTest {

    @TestFactory
    Stream<DynamicTest> pages_from_the_registration_to_the_desk_are_accessible(
            Visitor citizen, Visitor reviewer, Mailbox mailbox, RunningStack stack) {
        Citizen person = aCitizen().build();
        Page page = citizen.page();
        Page other = reviewer.page();
        IdentityProofPage proof = new IdentityProofPage(page);
        return new PageSequence()
                .see("register", page, () -> citizen.opensHome().register().cui())
                .see("register-errors", page, () -> {
                    citizen.opensHome().register().notARobot().submit();
                    return PageSequence.alert(page);
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
                    return PageSequence.link(page, "SALIR");
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
                    return PageSequence.alert(page);
                })
                .see("proof-2", page, () -> proof.accept().email())
                .see("proof-2-errors", page, () -> {
                    proof.next();
                    return PageSequence.alert(page);
                })
                .see(
                        "proof-3",
                        page,
                        () -> proof.fillPersonalData(person).next().document())
                .see("proof-3-errors", page, () -> {
                    proof.next();
                    return PageSequence.alert(page);
                })
                .see("proof-3-advice", page, () -> {
                    proof.send(proof.document(), DpiImage.blurred(person));
                    return PageSequence.alert(page);
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
                    return PageSequence.alert(page);
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
                    assertThat(PageSequence.link(other, "SALIR")).isVisible();
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
                    return PageSequence.alert(other);
                })
                .see(
                        "system-left",
                        page,
                        () -> citizen.opensApp("cape").signOut().says("Su sesión ha terminado"))
                .tests();
    }
}
