package gt.gob.oj.portal.review.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.identityserver.IdentityServerStub;
import gt.gob.oj.portal.identityserver.Refused;
import gt.gob.oj.portal.page.failure.OutOfService;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewApiTest {
    private final IdentityServerStub server = new IdentityServerStub();
    private final ReviewApi api = new ReviewApi(server.clients());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_case_is_returned_or_assigned_to_another_or_damaged_or_missing() {
        server.answers(200, Cases.DETAILS);
        assertThat(api.detail(Cases.ID)).get().hasToString("RequestDetails[" + Cases.ID + "]");
        refused(403, "not-assigned");
        assertThat(api.detail(Cases.ID)).isEmpty();
        refused(409, "not-decided");
        assertThat(api.record(Cases.ID)).isEmpty();
        server.answers(409, "{\"code\":\"unreadable\",\"receiptCode\":\"ABC-1\"}");
        assertThatThrownBy(() -> api.detail(Cases.ID))
                .isInstanceOfSatisfying(
                        UnreadableCase.class,
                        damaged -> assertThat(damaged.receiptCode()).isEqualTo("ABC-1"));
        refused(404, "not-found");
        assertThatThrownBy(() -> api.detail(Cases.ID)).isInstanceOf(NotFoundException.class);
        refused(403, "forbidden");
        assertThatThrownBy(() -> api.detail(Cases.ID)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void the_next_case_can_be_absent_or_refused_by_a_quota() {
        server.answers(204, "");
        assertThat(api.next()).isEmpty();
        server.answers(200, Cases.DETAILS);
        assertThat(api.next()).contains(Cases.ID);
        refused(429, "daily-quota");
        assertThatThrownBy(api::next)
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("daily-quota"));
    }

    @Test
    void a_decision_takes_effect_or_waits_for_a_second_opinion() {
        Judgement approval = new Judgement("approve", List.of(), "", List.of(), List.of(), "");
        server.answers(200, "{\"status\":\"pending\"}");
        assertThat(api.decide(Cases.ID, approval).needsAnother()).isTrue();
        server.answers(200, "{\"status\":\"approved\"}");
        assertThat(api.decide(Cases.ID, approval).needsAnother()).isFalse();
    }

    @Test
    void evidence_that_is_unavailable_is_an_outage() {
        server.answers(503, "{\"code\":\"evidence-unavailable\"}");
        assertThatThrownBy(() -> api.evidence(Cases.ID, false, "front", null, null))
                .isInstanceOf(OutOfService.class);
        refused(403, "not-assigned");
        try (var answer = api.evidence(Cases.ID, true, "front", 2, "bytes=0-1")) {
            assertThat(answer.getStatus()).isEqualTo(403);
        }
    }

    private void refused(int status, String code) {
        server.answers(status, "{\"code\":\"" + code + "\"}");
    }
}
