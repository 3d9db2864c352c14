package gt.gob.oj.portal.assistance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.Sql;
import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.container.PortalArchive;
import gt.gob.oj.portal.page.form.Fields;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sixty requests; number n is due n - 9.5 hours from now, every third is answered, every fifth belongs to agent-1. */
@ExtendWith(ArquillianExtension.class)
class DeskCasesInWildFlyTest {
    @Inject
    private DeskCases desk;

    @Inject
    private Readers readers;

    @Inject
    private Calls calls;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forTests().addClasses(Sql.class);
    }

    @BeforeEach
    void sixtyRequests() throws SQLException {
        sql().update("TRUNCATE assistance_case RESTART IDENTITY CASCADE");
        sql().update("""
                INSERT INTO assistance_case
                    (submission, given_name, family_name, cui, gender, age, phone, email, message, kind, state, agent, target_at)
                SELECT md5(n::text), 'José ' || n, 'Muñoz', CASE WHEN n = 7 THEN '2345678920101' END, 'male', 40,
                       '+5025555' || lpad(n::text, 4, '0'), 'Persona' || n % 20 || '@example.com',
                       CASE WHEN n = 9 THEN 'Perdí mis contraseñas' ELSE 'Consulta' END,
                       CASE WHEN n % 2 = 0 THEN 'question' ELSE 'complaint' END,
                       CASE WHEN n % 3 = 0 THEN 'answered' ELSE 'new' END,
                       CASE WHEN n % 5 = 0 THEN 'agent-1' END,
                       CASE WHEN n % 3 <> 0 THEN now() + (n - 9.5) * interval '1 hour' END
                FROM generate_series(1, 60) n
                """);
    }

    @Test
    void pages_go_from_the_oldest_to_the_newest_open_request() {
        List<AssistanceCase> first = found(Map.of());
        List<AssistanceCase> second =
                found(Map.of("despues", "" + first.get(DeskCases.PAGE - 1).getId()));

        assertThat(first).hasSize(DeskCases.PAGE + 1);
        assertThat(first).extracting(AssistanceCase::getId).startsWith(1L, 2L, 4L);
        assertThat(second).hasSize(40 - DeskCases.PAGE);
        assertThat(second.getFirst().getId()).isEqualTo(first.getLast().getId());
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(numbers(Map.of("estado", "answered"))).startsWith(3L, 6L, 9L).hasSize(20);
        assertThat(numbers(Map.of("estado", "all"))).startsWith(1L, 2L, 3L);
        assertThat(numbers(Map.of("agente", "mine"))).containsExactly(5L, 10L, 20L, 25L, 35L, 40L, 50L, 55L);
        assertThat(numbers(Map.of("agente", "none"))).startsWith(1L, 2L, 4L, 7L);
        assertThat(numbers(Map.of("vencidas", "1"))).containsExactly(1L, 2L, 4L, 5L, 7L, 8L);
        assertThat(numbers(Map.of("tipo", "question", "vencidas", "1"))).containsExactly(2L, 4L, 8L);
        assertThat(numbers(Map.of("estado", "x'; DROP TABLE", "tipo", "y", "despues", "-1")))
                .startsWith(1L, 2L, 4L);
    }

    @Test
    void a_request_is_found_by_number_name_address_cui_telephone_and_words() {
        assertThat(sought("AS-000007")).containsExactly(7L);
        assertThat(sought("as7")).containsExactly(7L);
        assertThat(sought("jose munoz")).hasSize(DeskCases.PAGE + 1);
        assertThat(sought("PERSONA7@example.com")).containsExactly(7L, 27L, 47L);
        assertThat(sought("2345 67892 0101")).containsExactly(7L);
        assertThat(sought("5555-0008")).containsExactly(8L);
        assertThat(sought("contraseña")).containsExactly(9L);
        assertThat(sought("zapatos")).isEmpty();
    }

    @Test
    void the_counts_are_those_of_the_open_requests() {
        assertThat(desk.counts("agent-1")).isEqualTo(new DeskCases.Counts(40, 6, 8));
    }

    @Test
    void other_requests_of_a_person_have_the_same_address_or_cui() throws SQLException {
        sql().update("UPDATE assistance_case SET cui = '2345678920101' WHERE id = 60");
        AssistanceCase seventh = found(Map.of("estado", "all")).get(6);

        assertThat(desk.others(seventh)).extracting(AssistanceCase::getId).containsExactly(60L, 47L, 27L);
    }

    @Test
    void two_agents_with_the_same_request_open_see_each_other() throws SQLException {
        assertThat(readers.join(1, new Agent("a", "Ana"))).isEmpty();
        assertThat(readers.join(1, new Agent("b", "Luis"))).containsExactly("Ana");
        assertThat(readers.join(1, new Agent("a", "Ana María"))).containsExactly("Luis");
        assertThat(readers.join(2, new Agent("a", "Ana María"))).isEmpty();

        sql().update("UPDATE assistance_reader SET seen_at = now() - interval '6 minutes'");
        assertThat(readers.join(1, new Agent("c", "Rosa"))).isEmpty();
        assertThat(readers.colleagues()).extracting(Agent::name).containsExactly("Ana María", "Luis", "Rosa");
    }

    @Test
    void a_call_sent_twice_is_one_request_and_an_address_gets_the_receipt() throws SQLException {
        Fields call = new Fields(Map.of(
                "solicitud", List.of("token"),
                "tipo", List.of("question"),
                "nombres", List.of("Ana"),
                "apellidos", List.of("Pérez"),
                "telefono", List.of("5555 1234"),
                "mensaje", List.of("No puedo entrar")));

        long id = calls.enter(CallForm.from(call));

        assertThat(calls.enter(CallForm.from(call))).isEqualTo(id);
        assertThat(sql().strings("SELECT channel || email FROM assistance_case WHERE id = " + id))
                .containsExactly("phone");
        assertThat(sql().strings("SELECT id FROM assistance_mail")).isEmpty();
        calls.enter(CallForm.from(call.with("correo", "ana@example.com").with("solicitud", "other")));
        assertThat(sql().strings("SELECT kind FROM assistance_mail")).containsExactly("receipt");
    }

    private List<AssistanceCase> found(Map<String, String> asked) {
        return desk.page(CaseFilter.from(asked::get), "agent-1");
    }

    private List<Long> numbers(Map<String, String> asked) {
        return found(asked).stream().map(AssistanceCase::getId).toList();
    }

    private List<Long> sought(String words) {
        return desk.page(CaseFilter.from(Map.of("estado", "all")::get).with(words), "agent-1").stream()
                .map(AssistanceCase::getId)
                .toList();
    }

    private Sql sql() {
        return new Sql(database);
    }
}
