package gt.gob.oj.keycloak.status;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.wiring.VaultReadiness.Room;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static Map<String, String> states(Facts facts) {
        return facts.status().parts().stream().collect(Collectors.toMap(Status.Part::id, Status.Part::state));
    }

    @Test
    void every_part_works_if_nothing_is_wrong() {
        assertThat(states(new Facts(true, true, Room.ENOUGH, true, false)))
                .hasSize(5)
                .allSatisfy((part, state) -> assertThat(state).isEqualTo("working"));
    }

    @Test
    void nothing_but_cape_works_without_the_database() {
        Map<String, String> states = states(new Facts(false, true, Room.ENOUGH, true, true));

        assertThat(states).containsEntry("cape", "working");
        states.remove("cape");
        assertThat(states)
                .hasSize(4)
                .allSatisfy((part, state) -> assertThat(state).isEqualTo("unavailable"));
    }

    @Test
    void without_cape_some_people_cannot_register() {
        assertThat(states(new Facts(true, true, Room.ENOUGH, false, false)))
                .isEqualTo(Map.of(
                        "sign-in", "working",
                        "registration", "degraded",
                        "identity-proof", "working",
                        "cape", "unavailable",
                        "mail", "working"));
    }

    @Test
    void late_mails_degrade_mail_and_registration() {
        assertThat(states(new Facts(true, true, Room.ENOUGH, true, true)))
                .containsEntry("mail", "degraded")
                .containsEntry("registration", "degraded");
    }

    @Test
    void a_realm_that_allows_no_registration_says_so() {
        assertThat(states(new Facts(true, false, Room.ENOUGH, true, false)))
                .containsEntry("registration", "unavailable")
                .containsEntry("sign-in", "working");
    }

    @Test
    void the_identity_proof_depends_on_the_space_of_the_vault() {
        assertThat(states(new Facts(true, true, Room.SCARCE, true, false))).containsEntry("identity-proof", "degraded");
        assertThat(states(new Facts(true, true, Room.NONE, true, false)))
                .containsEntry("identity-proof", "unavailable");
        assertThat(states(new Facts(true, true, Room.UNKNOWN, true, false)))
                .containsEntry("identity-proof", "unavailable");
    }
}
