package gt.gob.oj.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.identityserver.IdentityServerStub;
import gt.gob.oj.portal.page.failure.OutOfService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnProofApiTest {
    private final IdentityServerStub server = new IdentityServerStub();
    private final OwnProofApi api = new OwnProofApi(server.clients());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_complete_answer_is_read() {
        server.answers(200, OwnProofs.whole("{\"status\":\"pending\",\"state\":\"in_review\"}"));
        assertThat(api.read().shown()).isEqualTo("in-review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":null}",
                "{\"status\":\"unheard-of\"}",
                "{\"status\":3}",
                "{\"status\":\"pending\",\"submittedAt\":\"yesterday\"}",
                "{\"status\":\"pending\",\"views\":[{}]}",
                "{\"status\":\"correction\",\"corrections\":[{\"piece\":\"front\",\"code\":\"other\",\"mark\":{}}]}"
            })
    void an_invalid_answer_is_an_outage(String part) {
        server.answers(200, OwnProofs.whole(part));
        assertThatThrownBy(api::read).isInstanceOf(OutOfService.class);
    }

    @Test
    void an_unreadable_request_has_only_its_receipt_code() {
        server.answers(409, "{\"code\":\"unreadable\",\"receiptCode\":\"ABC-1\"}");
        assertThat(api.read()).isEqualTo(OwnProof.unreadable("ABC-1"));
        assertThat(api.read().shown()).isEqualTo("unreadable");
    }

    @Test
    void a_late_step_returns_false_and_any_other_refusal_is_an_outage() {
        server.answers(204, "");
        assertThat(api.withdraw()).isTrue();
        server.answers(409, "{\"code\":\"not-approved\"}");
        assertThat(api.reopen()).isFalse();
        server.answers(403, "{\"code\":\"forbidden\"}");
        assertThatThrownBy(api::withdraw).isInstanceOf(OutOfService.class);
    }
}
