package gt.gob.oj.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.IdentityServerStub;
import gt.gob.oj.portal.signin.Level;
import org.junit.jupiter.api.Test;

class SystemLevelsTest {
    @Test
    void levels_come_from_the_identity_server_and_survive_its_outage() {
        try (IdentityServerStub server = new IdentityServerStub()) {
            SystemLevels levels = new SystemLevels(server.clients());
            assertThat(levels.of("ojvirtual")).isEmpty();

            server.answers(200, """
                    {"systems":[{"id":"ojvirtual","level":"urn:oj:acr:identidad"},
                                {"id":"cape","level":"urn:oj:acr:correo"},{"id":"otro","level":"0"}]}""");
            levels.run();
            server.answers(503, "{}");
            levels.run();

            assertThat(levels.of("ojvirtual")).contains(Level.IDENTITY);
            assertThat(levels.of("cape")).contains(Level.EMAIL);
            assertThat(levels.of("otro"))
                    .as("a level that the portal does not know")
                    .isEmpty();
        }
    }
}
