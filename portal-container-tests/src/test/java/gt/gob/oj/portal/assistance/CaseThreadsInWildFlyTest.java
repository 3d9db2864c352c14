package gt.gob.oj.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.AssistanceCases.Act;
import gt.gob.oj.portal.assistance.cases.AssistanceCases.Outcome;
import gt.gob.oj.portal.assistance.cases.CaseMerge;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseState;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.container.PortalArchive;
import gt.gob.oj.portal.page.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseThreadsInWildFlyTest {
    private static final Agent AGENT = new Agent("agent-1", "Luis Agente");

    @Inject
    private ReceivedForms forms;

    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseMerge merges;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    private long id;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forTests().addClasses(Forms.class, Sql.class, Together.class);
    }

    @BeforeEach
    void oneRequest() throws SQLException {
        sql().update("TRUNCATE assistance_case CASCADE");
        id = receive("Consulta");
    }

    @Test
    void an_answer_is_stored_with_its_mail() throws SQLException {
        assertThat(cases.act(id, act(CaseStep.ANSWER, "A las ocho", 0))).isEqualTo(Outcome.DONE);

        assertThat(cases.find(id).orElseThrow().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(cases.messages(id)).extracting(CaseMessage::getText).containsExactly("A las ocho");
        assertThat(sql().strings("SELECT message_id FROM assistance_mail WHERE kind = 'answer'"))
                .containsExactly("" + cases.messages(id).getFirst().getId());
    }

    @Test
    void a_note_and_a_reply_have_no_mail() throws SQLException {
        cases.act(id, act(CaseStep.NOTE, "Llamar mañana", 0));
        cases.reply(id, "¿Y bien?", "reply");

        assertThat(sql().strings("SELECT kind FROM assistance_mail ORDER BY id"))
                .containsExactly("to-agents", "receipt");
        assertThat(cases.messages(id)).extracting(CaseMessage::isPublic).containsExactly(false, true);
    }

    @Test
    void an_answer_to_what_has_changed_meanwhile_is_not_stored() {
        cases.reply(id, "Ya lo resolví", "reply");

        assertThat(cases.act(id, act(CaseStep.ANSWER, "A las ocho", 0))).isEqualTo(Outcome.CHANGED);
        assertThat(cases.messages(id)).hasSize(1);
        assertThat(cases.act(id, act(CaseStep.ANSWER, "Gracias", 1))).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_form_sent_many_times_at_once_is_one_message_with_one_mail() throws Exception {
        Act once = act(CaseStep.ANSWER, "A las ocho", 0);

        assertThat(Together.run(executor, 4, () -> cases.act(id, once))).containsOnly(Outcome.DONE);
        assertThat(Together.run(executor, 4, () -> cases.reply(id, "Gracias", "reply")))
                .containsOnly(Outcome.DONE);

        assertThat(cases.messages(id)).hasSize(2);
        assertThat(sql().strings("SELECT count(*) FROM assistance_mail WHERE kind = 'answer'"))
                .containsExactly("1");
    }

    @Test
    void two_agents_who_answer_at_once_do_not_both_answer() throws Exception {
        List<Outcome> outcomes = Together.run(executor, 4, () -> cases.act(id, act(CaseStep.ANSWER, "A las ocho", 0)));

        assertThat(outcomes).containsOnlyOnce(Outcome.DONE).contains(Outcome.CHANGED);
        assertThat(cases.messages(id)).hasSize(1);
    }

    @Test
    void an_impossible_step_stores_nothing() {
        cases.act(id, act(CaseStep.CLOSE, "", 0));

        assertThat(cases.act(id, act(CaseStep.ANSWER, "A las ocho", 1))).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(cases.act(Long.MAX_VALUE, act(CaseStep.CLOSE, "", 0))).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(cases.messages(id)).isEmpty();
    }

    @Test
    void a_person_can_write_fifty_messages_to_a_request() {
        for (int i = 0; i < 50; i++) {
            assertThat(cases.reply(id, "Hola", "reply-" + i)).isEqualTo(Outcome.DONE);
        }

        assertThat(cases.reply(id, "Hola", "one more")).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void a_merged_request_is_closed_and_its_words_and_replies_go_on_in_the_other_one() {
        long other = receive("Lo mismo otra vez");

        assertThat(merges.merge(other, id, AGENT)).isEqualTo(Outcome.DONE);
        assertThat(merges.merge(other, id, AGENT)).as("once only").isEqualTo(Outcome.NOT_POSSIBLE);
        cases.reply(other, "Sigo esperando", "reply");

        AssistanceCase merged = cases.find(other).orElseThrow();
        assertThat(merged.state()).isEqualTo(CaseState.CLOSED);
        assertThat(merged.getProgress().getMergedInto())
                .isEqualTo(cases.find(id).orElseThrow().getNumber());
        assertThat(cases.messages(id))
                .extracting(CaseMessage::getText)
                .containsExactly("Lo mismo otra vez", "Sigo esperando");
        assertThat(cases.messages(other)).isEmpty();
    }

    @Test
    void merges_form_no_cycle_and_no_chain() {
        long second = receive("Otra vez");
        long third = receive("Y otra vez");
        assertThat(merges.merge(id, second, AGENT)).isEqualTo(Outcome.DONE);

        assertThat(merges.merge(second, id, AGENT)).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(merges.merge(third, id, AGENT)).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(merges.merge(second, third, AGENT)).isEqualTo(Outcome.DONE);
        cases.reply(id, "Sigo esperando", "reply");

        assertThat(cases.messages(third))
                .extracting(CaseMessage::getText)
                .containsExactly("Otra vez", "Consulta", "Sigo esperando");
    }

    @Test
    void a_request_that_is_reopened_after_a_merge_goes_on_by_itself() {
        long other = receive("Otra cosa");
        merges.merge(id, other, AGENT);
        int version = cases.find(id).orElseThrow().getProgress().getVersion();
        assertThat(cases.act(id, act(CaseStep.REOPEN, "", version))).isEqualTo(Outcome.DONE);

        cases.reply(id, "Es otra cosa", "reply");

        assertThat(cases.messages(id)).extracting(CaseMessage::getText).containsExactly("Es otra cosa");
        assertThat(merges.merge(id, other, AGENT)).as("a second time").isEqualTo(Outcome.DONE);
    }

    @Test
    void the_words_of_another_person_are_not_merged_into_the_request_of_a_signed_in_one() {
        forms.receive(Forms.of("own", "Con mi cuenta"), new ReceivedForms.Origin("mallory", Language.SPANISH, ""));
        long own = cases.of("mallory").getFirst().getId();

        assertThat(merges.merge(id, own, AGENT)).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(merges.merge(own, id, AGENT)).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_note_to_a_closed_request_does_not_change_who_closed_it() throws SQLException {
        cases.act(id, act(CaseStep.CLOSE, "", 0));
        cases.act(id, new Act(CaseStep.NOTE, "Nota", new Agent("b", "Rosa"), OptionalInt.empty(), "note"));
        cases.receive(id, CaseStep.NOTICE, "Ausente", null, "notice");

        assertThat(sql().strings("SELECT attended_by FROM assistance_case WHERE id = " + id))
                .containsExactly("agent-1");
    }

    @Test
    void requests_of_different_people_are_not_merged() throws SQLException {
        long other = receive("Otra persona");
        sql().update("UPDATE assistance_case SET email = 'otra@example.com' WHERE id = " + other);

        assertThat(merges.merge(other, id, AGENT)).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(merges.merge(id, id, AGENT)).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(merges.merge(id, Long.MAX_VALUE, AGENT)).isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(cases.find(other).orElseThrow().state()).isEqualTo(CaseState.NEW);
    }

    @Test
    void a_person_sees_what_they_sent_while_signed_in() {
        forms.receive(Forms.of("own", "Mía"), new ReceivedForms.Origin("ana", Language.SPANISH, ""));
        forms.receive(Forms.of("other", "De otra"), new ReceivedForms.Origin("luisa", Language.SPANISH, ""));

        assertThat(cases.of("ana")).extracting(AssistanceCase::getMessage).containsExactly("Mía");
    }

    private long receive(String words) {
        AssistanceForm form = Forms.of(UUID.randomUUID().toString(), words);
        forms.receive(form, Forms.ORIGIN);
        return forms.idOf(SubmissionId.of(form)).orElseThrow();
    }

    private static Act act(CaseStep step, String words, int version) {
        return new Act(
                step, words, AGENT, OptionalInt.of(version), UUID.randomUUID().toString());
    }

    private Sql sql() {
        return new Sql(database);
    }
}
