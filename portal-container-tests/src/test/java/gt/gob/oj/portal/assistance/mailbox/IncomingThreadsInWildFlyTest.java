package gt.gob.oj.portal.assistance.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.Sql;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseReference;
import gt.gob.oj.portal.assistance.cases.CaseState;
import gt.gob.oj.portal.assistance.mailbox.IncomingMail.Kind;
import gt.gob.oj.portal.container.PortalArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana's request 1 was answered. */
@ExtendWith(ArquillianExtension.class)
class IncomingThreadsInWildFlyTest {
    private static final String ANA = "ana@example.com";

    @Inject
    private IncomingThreads threads;

    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseReference references;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forTests().addClasses(Sql.class);
    }

    @BeforeEach
    void oneAnsweredRequest() throws SQLException {
        sql().update("TRUNCATE assistance_case RESTART IDENTITY CASCADE");
        sql().update("""
                INSERT INTO assistance_case (submission, given_name, family_name, email, message, state)
                VALUES ('s', 'Ana', 'Pérez', 'Ana@example.com', 'Consulta', 'answered')
                """);
    }

    @Test
    void a_reply_to_any_mail_of_the_thread_reopens_the_request() {
        threads.take(mail(Kind.PERSON, ANA, "Re: Respuesta", "<" + references.of(1) + ".12@oj>", "¿Y los sábados?"));
        threads.take(mail(Kind.PERSON, ANA, "Re: Recibimos", "<" + references.of(1) + ".receipt@oj>", "¿Hola?"));

        assertThat(words(1)).containsExactly("¿Y los sábados?", "¿Hola?");
        assertThat(cases.find(1).orElseThrow().state()).isEqualTo(CaseState.REOPENED);
    }

    @Test
    void the_signed_reference_counts_in_the_subject_and_in_the_quoted_text() {
        threads.take(mail(Kind.PERSON, "otra@example.com", "Sobre " + references.of(1), "", "Uno"));
        threads.take(
                mail(Kind.PERSON, ANA, "Hola", "", "Dos\n> http://localhost/asistencia/casos/" + references.of(1)));

        assertThat(cases.messages(1)).extracting(CaseMessage::getSender).containsExactly("otra@example.com", null);
    }

    @Test
    void the_bare_number_counts_only_from_the_address_of_the_request() throws SQLException {
        threads.take(mail(Kind.PERSON, ANA, "Mi caso AS-000001", "", "Soy yo"));
        threads.take(mail(Kind.PERSON, "mallory@example.com", "Mi caso AS-000001", "", "No soy yo"));

        assertThat(words(1)).containsExactly("Soy yo");
        assertThat(sql().strings("SELECT message FROM assistance_case WHERE channel = 'mail'"))
                .containsExactly("No soy yo");
    }

    @Test
    void a_forged_reference_joins_nothing() {
        String forged = "AS-000001-" + "0".repeat(32);

        threads.take(mail(Kind.PERSON, "mallory@example.com", forged, "<" + forged + ".1@oj>", "x"));

        assertThat(words(1)).isEmpty();
    }

    @Test
    void the_same_mail_read_again_is_one_message() throws SQLException {
        IncomingMail reply = mail(Kind.PERSON, ANA, "Re", "<" + references.of(1) + ".1@oj>", "Gracias");
        IncomingMail other = mail(Kind.PERSON, "luis@example.com", "Hola", "", "Una consulta");
        for (int i = 0; i < 3; i++) {
            threads.take(reply);
            threads.take(other);
        }

        assertThat(words(1)).containsExactly("Gracias");
        assertThat(sql().strings("SELECT count(*) FROM assistance_case")).containsExactly("2");
    }

    @Test
    void a_mail_from_a_person_without_a_thread_becomes_a_request_with_a_receipt() throws SQLException {
        threads.take(new IncomingMail(
                Kind.PERSON, "<9@x>", "luis@example.com", "Luis Gómez", "Ayuda", List.of(), "No puedo ingresar"));

        assertThat(sql().strings("""
                SELECT given_name || '|' || email || '|' || message || '|' || m.kind
                FROM assistance_case c JOIN assistance_mail m ON m.case_id = c.id
                """)).containsExactly("Luis Gómez|luis@example.com|No puedo ingresar|receipt");
    }

    @Test
    void an_absence_notice_is_noted_and_neither_reopens_nor_answers() throws SQLException {
        threads.take(mail(Kind.AUTOMATIC, ANA, "Ausente", "<" + references.of(1) + ".1@oj>", "Estoy de vacaciones"));
        threads.take(mail(Kind.AUTOMATIC, "noticias@example.com", "Ofertas", "", "Compre"));

        assertThat(cases.messages(1)).singleElement().satisfies(note -> {
            assertThat(note.getStep()).isEqualTo("notice");
            assertThat(note.isPublic()).isFalse();
        });
        assertThat(cases.find(1).orElseThrow().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(sql().strings("SELECT count(*) FROM assistance_case")).containsExactly("1");
        assertThat(sql().strings("SELECT id FROM assistance_mail")).isEmpty();
    }

    @Test
    void a_bounce_reopens_the_request_and_is_not_answered() throws SQLException {
        threads.take(mail(Kind.BOUNCE, "", "Failure", "<" + references.of(1) + ".1@oj>", "550 unknown user"));
        threads.take(mail(Kind.BOUNCE, "", "Failure", "<unknown@oj>", "550 unknown user"));
        threads.take(mail(Kind.DELIVERY_NOTICE, "", "Delayed", "<" + references.of(1) + ".1@oj>", "4.4.1"));

        assertThat(words(1)).containsExactly("550 unknown user");
        assertThat(cases.find(1).orElseThrow().state()).isEqualTo(CaseState.REOPENED);
        assertThat(sql().strings("SELECT id FROM assistance_mail")).isEmpty();
    }

    @Test
    void the_portals_own_mails_are_left_alone() throws SQLException {
        threads.take(new IncomingMail(
                Kind.PERSON, "<" + references.of(1) + ".new@oj>", "mesa@example.com", "", "Nueva", List.of(), "x"));

        assertThat(words(1)).isEmpty();
        assertThat(sql().strings("SELECT count(*) FROM assistance_case")).containsExactly("1");
    }

    @Test
    void two_programs_that_answer_each_other_fill_no_desk() throws SQLException {
        for (int i = 0; i < 200; i++) {
            threads.take(mail(Kind.PERSON, "eco@example.com", "Eco", "", "eco " + i));
            threads.take(mail(Kind.PERSON, ANA, "Eco", "<" + references.of(1) + ".1@oj>", "eco " + i));
        }

        assertThat(sql().strings("SELECT count(*) FROM assistance_case")).containsExactly("11");
        assertThat(words(1)).hasSize(50);
    }

    @Test
    void an_address_that_is_too_long_or_malformed_is_not_stored() {
        String reference = "<" + references.of(1) + ".1@oj>";
        threads.take(mail(Kind.PERSON, "a".repeat(300) + "@example.com", "Re", reference, "Uno"));
        threads.take(mail(Kind.PERSON, "", "Re", reference, "Dos"));

        assertThat(cases.messages(1)).extracting(CaseMessage::getSender).containsExactly("–", "–");
    }

    @Test
    void a_long_mail_is_cut() {
        threads.take(mail(Kind.PERSON, ANA, "Re", "<" + references.of(1) + ".1@oj>", "ñ".repeat(100_000)));

        assertThat(words(1)).singleElement().asString().hasSize(4000).endsWith("…");
    }

    private List<String> words(long id) {
        return cases.messages(id).stream().map(CaseMessage::getText).toList();
    }

    private static IncomingMail mail(Kind kind, String from, String subject, String reference, String text) {
        return new IncomingMail(
                kind,
                "<" + UUID.randomUUID() + "@example.com>",
                from,
                "",
                subject,
                reference.isEmpty() ? List.of() : List.of(reference),
                text);
    }

    private Sql sql() {
        return new Sql(database);
    }
}
