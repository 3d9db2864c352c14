package gt.gob.oj.journeys.outages;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;

/** Kills servers while a hundred pieces of evidence arrive. Each test restarts them for the next one. */
@Journey
@Isolated("kills servers")
@Order(RunOrder.KILLS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServersTest {

    private EvidenceOfCitizens evidence;

    @BeforeAll
    void sign_in(RunningStack stack) throws Exception {
        evidence = EvidenceOfCitizens.signIn(stack);
    }

    @Test
    @Order(1)
    void killing_keycloak_loses_no_acknowledged_chunk(RunningStack stack) throws Exception {
        try (LogoutUnderWay logout = LogoutUnderWay.begin(stack)) {
            assertThat(evidence.uploadDuring(() -> stack.kill("keycloak"))).isLessThan(evidence.size());

            evidence.restart(() -> stack.start("keycloak"));
            evidence.assertEverythingIsThere(stack);
            logout.awaitNextNotice();
        }
    }

    @Test
    @Order(2)
    void killing_the_database_loses_no_acknowledged_chunk(RunningStack stack) throws Exception {
        assertThat(evidence.uploadDuringOutageOfTheDatabase(() -> stack.kill("postgres")))
                .isLessThan(evidence.size());

        evidence.restart(() -> stack.start("postgres"));
        evidence.assertEverythingIsThere(stack);
    }

    @Test
    @Order(3)
    void stopping_the_database_without_a_checkpoint_loses_no_acknowledged_chunk(RunningStack stack) throws Exception {
        assertThat(evidence.uploadDuringOutageOfTheDatabase(stack::stopDatabaseAtOnce))
                .isLessThan(evidence.size());

        evidence.restart(() -> stack.start("postgres"));
        evidence.assertEverythingIsThere(stack);
    }

    @Test
    @Order(4)
    void pooled_connections_that_a_restart_of_the_database_broke_fail_no_call(RunningStack stack) throws Exception {
        evidence.assertEveryoneIsAnswered();

        stack.kill("postgres");
        stack.start("postgres");

        evidence.assertEveryoneIsAnswered();
    }

    @Test
    @Order(5)
    void killing_the_portal_does_not_delay_evidence(RunningStack stack) throws Exception {
        assertThat(evidence.uploadDuring(() -> stack.kill("wildfly"))).isEqualTo(evidence.size());

        evidence.restart(() -> stack.start("wildfly"));
        evidence.assertEverythingIsThere(stack);
    }

    @Test
    @Order(6)
    void every_row_has_its_bytes_and_every_file_its_row_at_the_end(RunningStack stack) {
        Awaitility.await("the sweep")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(VaultContents.files(stack)).isEqualTo(VaultContents.rows(stack)));
        assertThat(stack.formFiles()).isEmptyDirectory();
        assertThat(stack.maintain("vault", "verify")).isZero();
    }

    @AfterAll
    void leave_nothing_behind() throws Exception {
        evidence.startOver();
    }
}
