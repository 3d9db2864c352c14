package gt.gob.oj.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.identityserver.IdentityServerStub;
import gt.gob.oj.portal.page.failure.OutOfService;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleApiTest {
    private final IdentityServerStub server = new IdentityServerStub();
    private final PeopleApi people = new PeopleApi(server.clients());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_act_returns_its_state_or_the_code_of_its_refusal() {
        ActForm act = new ActForm("person-disable", "", "other", "porque sí");
        server.answers(200, "{\"id\":\"1\",\"state\":\"done\"}");
        assertThat(people.act("1", act)).isEqualTo("done");
        server.answers(409, "{\"code\":\"own-account\"}");
        assertThat(people.act("1", act)).isEqualTo("own-account");
        server.answers(422, "{\"code\":\"reason-required\"}");
        assertThat(people.decide(new DecisionForm("1", "refuse", ""))).isEqualTo("reason-required");
        server.answers(404, "{\"code\":\"not-found\"}");
        assertThatThrownBy(() -> people.act("1", act)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_invalid_request_is_a_bad_request_and_an_unlisted_status_an_outage() {
        server.answers(400, "{\"code\":\"invalid-request\"}");
        assertThatThrownBy(() -> people.find("an")).isInstanceOf(BadRequestException.class);
        server.answers(403, "{\"code\":\"forbidden\"}");
        assertThatThrownBy(people::staff).isInstanceOf(ForbiddenException.class);
        server.answers(405, "");
        assertThatThrownBy(people::staff).isInstanceOf(OutOfService.class);
    }
}
