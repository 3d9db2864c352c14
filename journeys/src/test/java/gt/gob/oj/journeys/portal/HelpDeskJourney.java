package gt.gob.oj.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.MailSender;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.Mailbox.Mail;
import gt.gob.oj.journeys.kit.OnAPhone;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.page.AssistancePage;
import gt.gob.oj.journeys.page.HelpDeskPage;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From a citizen's form to the answer, and back. */
@Journey(cape = Cape.NOT_ASKED)
class HelpDeskJourney {

    @Test
    void a_request_is_answered_by_mail_and_reopened_by_the_citizen(
            @OnAPhone Visitor visitor, Visitor agent, Mailbox mailbox, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        send(visitor, citizen, "¿Qué horario tienen?");
        Mail receipt = mailbox.await(citizen.email());
        assertThat(receipt.subject()).contains("Recibimos su solicitud de asistencia AS-");
        assertThat(receipt.text()).as("the address is not proved").doesNotContain("¿Qué horario tienen?");

        agent.signsIn(LocalPerson.AGENTE);
        HelpDeskPage desk = HelpDeskPage.open(agent.page(), stack.portal())
                .search(citizen.email())
                .openFirst();
        assertThat(desk.state()).hasText("Nuevo");
        desk.write("Lo escribí antes de tomarlo").press("TOMAR EL CASO");
        assertThat(desk.state()).hasText("En proceso");
        assertThat(desk.message()).hasValue("Lo escribí antes de tomarlo");
        desk.write("");
        desk.press("RESPONDER");
        assertThat(desk.says("Escriba su mensaje.")).isVisible();
        desk.write("Lo que ya escribí").useTemplate("Caso resuelto");
        assertThat(desk.message()).hasValue(Pattern.compile("Lo que ya escribí[^§]*Resolvimos su caso[^§]*"));
        desk.write("De ocho a tres y media.").press("VISTA PREVIA");
        assertThat(desk.says("Para: " + citizen.email())).isVisible();
        assertThat(desk.message()).hasValue("De ocho a tres y media.");
        assertThat(agent.faults("help-desk-preview")).isEmpty();
        desk.press("RESPONDER");
        assertThat(desk.says("La respuesta saldrá por correo")).isVisible();
        assertThat(desk.state()).hasText("Respondido");
        desk.write("Es un señor muy amable").press("GUARDAR NOTA");
        assertThat(desk.thread()).hasCount(3);

        Mail answer = mailbox.await(citizen.email(), mail -> mail.subject().startsWith("Respuesta a su solicitud"));
        assertThat(answer.text()).contains("De ocho a tres y media.");
        String link = answer.links().getFirst();
        assertThat(link).contains("/asistencia/casos/AS-");
        Page page = visitor.page();
        // Another test may run a second portal on this database, and its address is in the mails that it sends.
        page.navigate(stack.portal() + URI.create(link).getPath());
        assertThat(page.getByText("De ocho a tres y media.")).isVisible();
        assertThat(page.getByText("Es un señor muy amable")).isHidden();
        assertThat(visitor.faults("assistance-thread")).isEmpty();
        page.getByLabel("Su mensaje").fill("¿También los sábados?");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ENVIAR MENSAJE"))
                .click();
        assertThat(page.getByText("Recibimos su mensaje").first()).isVisible();
        assertThat(page.getByText("¿También los sábados?")).isVisible();

        desk.write("Su texto sigue aquí").press("RESPONDER");
        assertThat(desk.says("Mientras usted escribía, el caso cambió.")).isVisible();
        assertThat(desk.message()).hasValue("Su texto sigue aquí");
        assertThat(desk.state()).hasText("Reabierto");
        desk.press("MARCAR COMO ATENDIDO");
        assertThat(desk.state()).hasText("Atendido");
        assertThat(agent.faults("help-desk-closed")).isEmpty();
    }

    @Test
    void a_duplicate_is_merged_into_the_first_request(Visitor visitor, Visitor agent, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        send(visitor, citizen, "No recibo el correo");
        send(visitor, citizen, "Sigo sin recibir el correo");
        agent.signsIn(LocalPerson.AGENTE);
        HelpDeskPage desk = HelpDeskPage.open(agent.page(), stack.portal()).search(citizen.email());
        assertThat(desk.rows()).hasCount(2);
        String first = desk.rows().first().textContent();
        desk.rows().last().click();
        assertThat(desk.says(first)).isVisible();

        desk.mergeInto("cualquiera");
        assertThat(desk.says("Escriba el número de un caso")).isVisible();
        desk.mergeInto(first);
        assertThat(desk.says("Unió el caso con el otro")).isVisible();
        assertThat(agent.faults("help-desk-merged")).isEmpty();
        HelpDeskPage.open(agent.page(), stack.portal()).search(first).openFirst();
        assertThat(desk.says("Sigo sin recibir el correo")).isVisible();
    }

    @Test
    void mails_join_their_request_and_programs_are_not_answered(
            Visitor visitor, Visitor agent, Mailbox mailbox, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        send(visitor, citizen, "¿Qué horario tienen?");
        String link = mailbox.await(citizen.email()).links().getFirst();
        String reference = link.substring(link.lastIndexOf('/') + 1);
        MailSender sender = new MailSender(stack.mailPort());
        String head = "From: <%s>\nIn-Reply-To: <%s.receipt@localhost>\n".formatted(citizen.email(), reference);

        sender.send(
                citizen.email(),
                LocalPerson.AGENTE.email(),
                head + "Message-ID: <" + UUID.randomUUID() + "@example.com>\n"
                        + "Subject: Re: Recibimos\nContent-Type: text/plain; charset=utf-8\n\nEs por el sábado.");
        sender.send(
                citizen.email(),
                LocalPerson.AGENTE.email(),
                head + "Message-ID: <" + UUID.randomUUID() + "@example.com>\nAuto-Submitted: auto-replied\n"
                        + "Subject: Ausente\n\nEstoy de vacaciones.");

        agent.signsIn(LocalPerson.AGENTE);
        HelpDeskPage desk = HelpDeskPage.open(agent.page(), stack.portal())
                .search(citizen.email())
                .openFirst();
        Awaitility.await("both mails in the thread")
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    agent.page().reload();
                    return desk.thread().count() == 3;
                });
        assertThat(desk.thread().nth(1)).containsText("Es por el sábado.");
        assertThat(desk.thread().nth(2)).containsText("respuesta automática");
        assertThat(desk.state()).hasText("Nuevo");
        assertThat(mailbox.to(citizen.email())).as("nothing answers a program").hasSize(1);
    }

    @Test
    void a_call_becomes_a_request(Visitor agent, RunningStack stack) {
        Citizen citizen = aCitizen().build();
        agent.signsIn(LocalPerson.AGENTE);
        HelpDeskPage desk = HelpDeskPage.open(agent.page(), stack.portal());
        desk.enterCall(citizen, "No recuerdo mi contraseña");

        assertThat(desk.says("No recuerdo mi contraseña")).isVisible();
        assertThat(desk.says("Llamada al 1549")).isVisible();
        assertThat(desk.says("La persona no dio correo electrónico")).isVisible();
        assertThat(agent.faults("help-desk-call")).isEmpty();
    }

    @Test
    void a_link_with_a_wrong_signature_tells_nothing(RunningStack stack) {
        String wrong = stack.portal() + "/asistencia/casos/AS-000001-" + "0".repeat(32);

        assertThat(new PlainBrowser().get(wrong).status()).isEqualTo(404);
    }

    private static void send(Visitor visitor, Citizen citizen, String question) {
        AssistancePage form =
                visitor.opensAssistance().fill(citizen, question).notARobot().send();
        assertThat(form.says("Recibimos su formulario")).isVisible();
    }
}
