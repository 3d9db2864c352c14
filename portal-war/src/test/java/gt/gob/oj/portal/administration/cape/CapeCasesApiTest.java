package gt.gob.oj.portal.administration.cape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.identityserver.IdentityServerStub;
import jakarta.ws.rs.BadRequestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CapeCasesApiTest {
    private final IdentityServerStub server = new IdentityServerStub();
    private final CapeCasesApi cape = new CapeCasesApi(server.clients());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_cape_conflict_that_is_already_decided_returns_false() {
        server.answers(204, "");
        assertThat(cape.act("1", "keep", "")).isTrue();
        server.answers(409, "{\"code\":\"decided\"}");
        assertThat(cape.act("1", "dismiss", "other")).isFalse();
        server.answers(400, "{\"code\":\"invalid-request\"}");
        assertThatThrownBy(() -> cape.act("1", "ask", "")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> cape.get("x")).isInstanceOf(BadRequestException.class);
    }
}
