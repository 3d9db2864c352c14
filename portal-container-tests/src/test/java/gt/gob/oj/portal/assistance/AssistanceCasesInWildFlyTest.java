package gt.gob.oj.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.container.PortalArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AssistanceCasesInWildFlyTest {
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
        sql().update("TRUNCATE assistance_case, assistance_mail, captcha_used");
    }

    @Test
    void the_tables_exist_before_the_first_request() throws SQLException {
        assertThat(sql().strings("SELECT version FROM flyway_schema_history WHERE success"))
                .contains("1");
    }

    @Test
    void a_form_is_stored_as_typed_together_with_its_mail() throws SQLException {
        AssistanceForm form = Forms.of("token", "¿Qué horario tienen?\nGracias");

        cases.receive(form);

        AssistanceCase stored = cases.before(Long.MAX_VALUE).getFirst();
        assertThat(stored.getGivenName()).isEqualTo("María José");
        assertThat(stored.getCui()).isNull();
        assertThat(stored.getAge()).isEqualTo(34);
        assertThat(stored.getMessage()).isEqualTo(form.message());
        assertThat(stored.getReceivedAt()).isNotNull();
        assertThat(stored.getAttendedAt()).isNull();
        assertThat(cases.numberOf(SubmissionId.of(form))).contains(stored.getNumber());
        assertThat(sql().strings("SELECT case_id FROM assistance_mail")).containsExactly("" + stored.getId());
    }

    @Test
    void a_captcha_solution_admits_one_form_even_if_it_is_sent_again() {
        AssistanceForm form = Forms.of("token", "Doble clic");
        List<String> answer = List.of("a".repeat(64));

        assertThat(cases.receive(form, answer)).isTrue();
        assertThat(cases.receive(form, answer)).isTrue();
        assertThat(cases.receive(Forms.of("token", "Otra consulta"), answer)).isFalse();
        assertThat(cases.before(Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void a_form_sent_many_times_at_once_becomes_one_case_with_one_mail() throws Exception {
        AssistanceForm form = Forms.of("token", "Doble clic");

        List<Boolean> received = Together.run(executor, 4, () -> cases.receive(form, List.of("b".repeat(64))));

        assertThat(received).as("no copy is asked for the captcha again").containsOnly(true);
        assertThat(cases.before(Long.MAX_VALUE)).hasSize(1);
        assertThat(sql().strings("SELECT count(*) FROM assistance_mail")).containsExactly("1");
    }

    @Test
    void pages_list_all_cases_from_newest_to_oldest() {
        IntStream.rangeClosed(1, AssistanceCases.PAGE + 5)
                .forEach(number -> cases.receive(Forms.of("token-" + number, "Consulta " + number)));

        List<AssistanceCase> first = cases.before(Long.MAX_VALUE);
        List<AssistanceCase> second =
                cases.before(first.get(AssistanceCases.PAGE - 1).getId());

        assertThat(first).hasSize(AssistanceCases.PAGE + 1);
        assertThat(first.getFirst().getMessage()).isEqualTo("Consulta 30");
        assertThat(second)
                .extracting(AssistanceCase::getMessage)
                .containsExactly("Consulta 5", "Consulta 4", "Consulta 3", "Consulta 2", "Consulta 1");
    }

    @Test
    void the_first_agent_who_attends_a_case_stays_recorded() throws SQLException {
        cases.receive(Forms.of("token", "Consulta"));
        long id = cases.before(Long.MAX_VALUE).getFirst().getId();

        assertThat(cases.attend(id, "first")).isTrue();
        assertThat(cases.attend(id, "second")).isTrue();

        assertThat(cases.find(id).orElseThrow().getAttendedAt()).isNotNull();
        assertThat(sql().strings("SELECT attended_by FROM assistance_case")).containsExactly("first");
    }

    @Test
    void an_unknown_case_cannot_be_attended() {
        assertThat(cases.attend(Long.MAX_VALUE, "agent")).isFalse();
    }

    private Sql sql() {
        return new Sql(database);
    }
}
