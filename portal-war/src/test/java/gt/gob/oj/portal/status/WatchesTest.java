package gt.gob.oj.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.IdentityServerStub;
import gt.gob.oj.portal.page.failure.WatchedPart;
import gt.gob.oj.portal.page.failure.WatchedPart.State;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WatchesTest {
    @Test
    void states_come_from_the_identity_server() {
        try (IdentityServerStub server = new IdentityServerStub()) {
            IdentityServerWatch watch = new IdentityServerWatch(server.clients());
            assertThat(watch.last().parts()).extracting(PartState::state).containsOnly(State.UNKNOWN);

            server.answers(200, """
                    {"parts":[{"id":"sign-in","state":"working"},{"id":"registration","state":"degraded"},
                    {"id":"cape","state":"unavailable"},{"id":"mail","state":"unheard-of"},
                    {"id":"unheard-of","state":"working"},{"id":"sign-in","state":"degraded"}]}""");
            watch.run();

            assertThat(watch.last().parts()).extracting(PartState::id).isEqualTo(IdentityServerWatch.PARTS);
            assertThat(watch.last().parts())
                    .extracting(PartState::state)
                    .containsExactly(State.WORKING, State.DEGRADED, State.UNKNOWN, State.UNAVAILABLE, State.UNKNOWN);
        }
    }

    @Test
    void in_an_outage_of_the_identity_server_nobody_can_sign_in_and_the_rest_is_unknown() {
        try (IdentityServerStub server = new IdentityServerStub()) {
            IdentityServerWatch watch = new IdentityServerWatch(server.clients());
            server.answers(503, "{}");
            watch.run();

            assertThat(watch.last().parts())
                    .extracting(PartState::state)
                    .containsExactly(
                            State.UNAVAILABLE, State.UNAVAILABLE, State.UNAVAILABLE, State.UNKNOWN, State.UNKNOWN);
        }
    }

    @Test
    void a_part_of_the_portal_that_fails_is_unknown_and_the_others_are_asked() {
        PortalWatch watch = new PortalWatch(List.of(
                part("portal", () -> {
                    throw new IllegalStateException();
                }),
                part("assistance-mail", () -> State.DEGRADED)));
        watch.run();
        assertThat(watch.last().parts()).extracting(PartState::id).isEqualTo(PortalWatch.PARTS);
        assertThat(watch.last().parts()).extracting(PartState::state).containsExactly(State.UNKNOWN, State.DEGRADED);
    }

    private static WatchedPart part(String id, Supplier<WatchedPart.State> state) {
        return new WatchedPart() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public State state() {
                return state.get();
            }
        };
    }
}
