package gt.gob.oj.portal.assistance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssistanceCaseTest {
    private static final Instant TUESDAY = Instant.parse("2026-12-01T15:00:00Z");

    private AssistanceCase one;

    @BeforeEach
    void aNewRequest() throws ReflectiveOperationException {
        one = CaseSample.aCase();
    }

    @Test
    void the_agent_who_answers_first_has_the_request() {
        assertThat(one.apply(CaseStep.ANSWER, new Agent("a", "Ana"), TUESDAY)).isTrue();
        assertThat(one.apply(CaseStep.ANSWER, new Agent("b", "Luis"), TUESDAY)).isTrue();

        assertThat(one.getProgress().getAgent()).isEqualTo("a");
        assertThat(one.getProgress().getTargetAt()).as("nothing is due").isNull();
        assertThat(one.getProgress().urgency()).isEqualTo("none");
    }

    @Test
    void who_takes_the_request_has_it_from_then_on() {
        one.apply(CaseStep.TAKE, new Agent("a", "Ana"), TUESDAY);
        one.apply(CaseStep.TAKE, new Agent("b", "Luis"), TUESDAY);

        assertThat(one.getProgress().getAgentName()).isEqualTo("Luis");
        assertThat(one.getProgress().getVersion()).isEqualTo(2);
    }

    @Test
    void a_note_gives_the_request_to_nobody() {
        one.apply(CaseStep.NOTE, new Agent("a", "Ana"), TUESDAY);

        assertThat(one.getProgress().getAgent()).isNull();
        assertThat(one.state()).isEqualTo(CaseState.NEW);
    }

    @Test
    void a_reply_to_an_answer_starts_a_new_target_time() {
        one.apply(CaseStep.ANSWER, CaseSample.agent(), TUESDAY);
        one.apply(CaseStep.REPLY, null, TUESDAY);

        assertThat(one.state()).isEqualTo(CaseState.REOPENED);
        assertThat(one.getProgress().getTargetAt()).isEqualTo("2026-12-03T15:00:00Z");
    }

    @Test
    void a_reply_to_a_request_that_waits_for_the_desk_leaves_the_target_time() {
        Instant before = one.getProgress().getTargetAt();

        one.apply(CaseStep.REPLY, null, TUESDAY);

        assertThat(one.getProgress().getTargetAt()).isEqualTo(before);
    }

    @Test
    void an_urgent_request_is_due_within_four_working_hours_of_its_arrival() throws ReflectiveOperationException {
        CaseSample.set(one, "receivedAt", TUESDAY);

        one.prioritize(Priority.URGENT, TUESDAY.plusSeconds(600));
        assertThat(one.getProgress().getTargetAt()).isEqualTo("2026-12-01T19:00:00Z");

        one.prioritize(Priority.NORMAL, TUESDAY.plusSeconds(600));
        assertThat(one.getProgress().getTargetAt()).isEqualTo("2026-12-03T15:00:00Z");
    }

    @Test
    void a_person_without_an_address_is_not_answered_by_mail() throws ReflectiveOperationException {
        CaseSample.set(one, "email", "");

        assertThat(one.apply(CaseStep.ANSWER, CaseSample.agent(), TUESDAY)).isFalse();
        assertThat(one.apply(CaseStep.NOTE, CaseSample.agent(), TUESDAY)).isTrue();
        assertThat(one.apply(CaseStep.CLOSE, CaseSample.agent(), TUESDAY)).isTrue();
    }

    @Test
    void a_closed_request_tells_when_until_it_is_reopened() {
        one.apply(CaseStep.CLOSE, CaseSample.agent(), TUESDAY);
        assertThat(one.getProgress().getClosedAt()).isEqualTo(TUESDAY);
        assertThat(one.apply(CaseStep.ANSWER, CaseSample.agent(), TUESDAY)).isFalse();

        one.apply(CaseStep.REOPEN, CaseSample.agent(), TUESDAY);
        assertThat(one.getProgress().getClosedAt()).isNull();
    }
}
