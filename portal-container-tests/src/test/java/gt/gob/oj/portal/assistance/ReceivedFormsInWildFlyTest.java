package gt.gob.oj.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.ReceivedForms.Outcome;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseState;
import gt.gob.oj.portal.container.PortalArchive;
import gt.gob.oj.portal.page.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReceivedFormsInWildFlyTest {
    @Inject
    private ReceivedForms forms;

    @Inject
    private AssistanceCases cases;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forTests().addClasses(Forms.class, Sql.class, Together.class);
    }

    @BeforeEach
    void noCases() throws SQLException {
        sql().update("TRUNCATE assistance_case, captcha_used CASCADE");
    }

    @Test
    void the_tables_exist_before_the_first_request() throws SQLException {
        assertThat(sql().strings("SELECT version FROM flyway_schema_history WHERE success"))
                .contains("1");
    }

    @Test
    void a_form_is_stored_as_typed_together_with_its_mails() throws SQLException {
        Instant before = Instant.now();
        AssistanceForm form = Forms.of("token", "¿Qué horario tienen?\nGracias");

        forms.receive(form, Forms.ORIGIN);

        AssistanceCase stored =
                cases.find(forms.idOf(SubmissionId.of(form)).orElseThrow()).orElseThrow();
        assertThat(stored.getGivenName()).isEqualTo("María José");
        assertThat(stored.getCui()).isNull();
        assertThat(stored.getAge()).isEqualTo((short) 34);
        assertThat(stored.getMessage()).isEqualTo(form.message());
        assertThat(stored.getReceivedAt()).isBetween(before, Instant.now());
        assertThat(stored.state()).isEqualTo(CaseState.NEW);
        assertThat(stored.getProgress().getTargetAt()).isAfter(stored.getReceivedAt());
        assertThat(sql().strings("SELECT kind FROM assistance_mail ORDER BY id"))
                .containsExactly("to-agents", "receipt");
    }

    @Test
    void a_captcha_solution_admits_one_form_even_if_it_is_sent_again() throws SQLException {
        AssistanceForm form = Forms.of("token", "Doble clic");
        List<String> answer = List.of("a".repeat(64));

        assertThat(forms.receive(form, Forms.ORIGIN, answer)).isEqualTo(Outcome.STORED);
        assertThat(forms.receive(form, Forms.ORIGIN, answer)).isEqualTo(Outcome.STORED);
        assertThat(forms.receive(Forms.of("token", "Otra consulta"), Forms.ORIGIN, answer))
                .isEqualTo(Outcome.CAPTCHA_USED);
        assertThat(sql().strings("SELECT id FROM assistance_case")).hasSize(1);
    }

    @Test
    void a_form_sent_many_times_at_once_becomes_one_case_with_its_two_mails() throws Exception {
        AssistanceForm form = Forms.of("token", "Doble clic");

        List<Outcome> received =
                Together.run(executor, 4, () -> forms.receive(form, Forms.ORIGIN, List.of("b".repeat(64))));

        assertThat(received).as("no copy is asked for the captcha again").containsOnly(Outcome.STORED);
        assertThat(sql().strings("SELECT id FROM assistance_case")).hasSize(1);
        assertThat(sql().strings("SELECT count(*) FROM assistance_mail")).containsExactly("2");
    }

    @Test
    void a_network_that_sends_too_many_forms_waits_and_others_notice_nothing() throws SQLException {
        for (int i = 0; i < ReceivedForms.MOST_A_MINUTE; i++) {
            assertThat(forms.receive(Forms.of("token-" + i, "Consulta"), Forms.ORIGIN, List.of("token-" + i)))
                    .isEqualTo(Outcome.STORED);
        }
        AssistanceForm next = Forms.of("next", "Consulta");

        assertThat(forms.receive(next, Forms.ORIGIN, List.of("next"))).isEqualTo(Outcome.TOO_MANY);
        assertThat(forms.receive(
                        Forms.of("other", "Consulta"),
                        new ReceivedForms.Origin(null, Language.SPANISH, "other"),
                        List.of("other")))
                .isEqualTo(Outcome.STORED);
        sql().update("UPDATE captcha_used SET expires_at = expires_at - interval '61 seconds'");
        assertThat(forms.receive(next, Forms.ORIGIN, List.of("next")))
                .as("the same answer of the captcha, a minute later")
                .isEqualTo(Outcome.STORED);
    }

    private Sql sql() {
        return new Sql(database);
    }
}
