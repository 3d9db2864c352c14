package gt.gob.oj.portal.assistance.cases;

import static gt.gob.oj.portal.assistance.cases.CaseState.ANSWERED;
import static gt.gob.oj.portal.assistance.cases.CaseState.CLOSED;
import static gt.gob.oj.portal.assistance.cases.CaseState.IN_PROGRESS;
import static gt.gob.oj.portal.assistance.cases.CaseState.NEW;
import static gt.gob.oj.portal.assistance.cases.CaseState.REOPENED;
import static gt.gob.oj.portal.assistance.cases.CaseState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStepTest {
    @ParameterizedTest
    @EnumSource
    void every_state_and_step_is_found_by_its_key(CaseStep step) {
        assertThat(CaseStep.ofKey(step.key())).contains(step);
        for (CaseState state : CaseState.values()) {
            assertThat(CaseState.ofKey(state.key())).contains(state);
        }
        assertThat(CaseStep.ofKey("")).isEmpty();
        assertThat(CaseState.ofKey("open")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void an_answer_is_possible_until_the_request_is_closed(CaseState state) {
        assertThat(CaseStep.ANSWER.from(state)).contains(ANSWERED);
        assertThat(CaseStep.ASK.from(state)).contains(WAITING);
        assertThat(CaseStep.CLOSE.from(state)).contains(CLOSED);
    }

    @Test
    void a_closed_request_can_only_be_noted_and_reopened() {
        assertThat(CaseStep.values())
                .filteredOn(step -> step.isPossible(CLOSED))
                .containsExactly(CaseStep.NOTE, CaseStep.REOPEN, CaseStep.REPLY, CaseStep.BOUNCE, CaseStep.NOTICE);
    }

    @ParameterizedTest
    @EnumSource
    void a_note_changes_no_state(CaseState state) {
        assertThat(CaseStep.NOTE.from(state)).contains(state);
    }

    @ParameterizedTest
    @EnumSource
    void the_person_can_always_write_and_the_desk_then_has_to_act(CaseState state) {
        assertThat(CaseStep.REPLY.from(state))
                .hasValueSatisfying(next -> assertThat(next.isOpen()).isTrue());
    }

    @Test
    void an_answer_that_did_not_arrive_is_again_due() {
        assertThat(CaseStep.BOUNCE.from(ANSWERED)).contains(REOPENED);
        assertThat(CaseStep.BOUNCE.from(WAITING)).contains(REOPENED);
        assertThat(CaseStep.BOUNCE.from(CLOSED)).contains(CLOSED);
    }

    @Test
    void what_the_person_writes_leads_to_the_state_that_tells_why() {
        assertThat(CaseStep.REPLY.from(WAITING)).contains(IN_PROGRESS);
        assertThat(CaseStep.REPLY.from(ANSWERED)).contains(REOPENED);
        assertThat(CaseStep.REPLY.from(CLOSED)).contains(REOPENED);
        assertThat(CaseStep.REPLY.from(NEW)).contains(NEW);
    }

    @Test
    void taking_an_answered_request_does_not_reopen_it() {
        assertThat(CaseStep.TAKE.from(NEW)).contains(IN_PROGRESS);
        assertThat(CaseStep.TAKE.from(ANSWERED)).contains(ANSWERED);
        assertThat(CaseStep.TAKE.from(CLOSED)).isEmpty();
    }
}
