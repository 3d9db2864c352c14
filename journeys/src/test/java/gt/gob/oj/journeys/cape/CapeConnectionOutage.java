package gt.gob.oj.journeys.cape;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** CAPE does not answer, or answers too late. */
abstract class CapeConnectionOutage extends CapeOutage {

    @Test
    void sign_in_recovers_after_cape_was_paused_during_an_attempt(RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(cape.connect(), citizen);
        PlainSignIn page = PlainSignIn.at(stack);
        cape.pause();
        try {
            assertThat(page.tryOnce(citizen.email(), citizen.password()).body()).contains("CAPE no responde");
            assertThat(CapeAccounts.inTheRealm(stack, citizen)).isZero();
            assertSilent(stack);
        } finally {
            cape.goOn();
        }
        awaitSignIn(stack);
    }

    @Test
    void sign_in_recovers_after_cape_moved_to_another_address(RunningStack stack) throws SQLException {
        cape.move();
        assertSilent(stack);
        realm.setCape(cape.settings());
        awaitSignIn(stack);
    }

    @Test
    void sign_in_recovers_after_cape_was_slower_than_the_timeout(RunningStack stack) throws SQLException {
        try (Connection owner = cape.connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table usuario in access exclusive mode");
            assertSilent(stack);
            owner.rollback();
        }
        awaitSignIn(stack);
    }

    @Test
    void sign_in_recovers_after_cape_dropped_all_packets(RunningStack stack) throws IOException, SQLException {
        try (ServerSocket hole = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> lost = new HashMap<>(cape.settings());
            lost.put("jdbc-url", "jdbc:postgresql://localhost:" + hole.getLocalPort() + "/postgres");
            realm.setCape(lost);
            assertSilent(stack);
        }
        realm.setCape(cape.settings());
        awaitSignIn(stack);
    }

    @Test
    void sign_in_recovers_after_all_connections_were_in_use(RunningStack stack) throws Exception {
        try (Connection owner = cape.connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table usuario in access exclusive mode");
            assertThat(InParallel.all(20, i -> PlainSignIn.at(stack).tryOnce("nadie" + i + "@example.com", WRONG)))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(200);
                        assertThat(answer.body()).contains("CAPE no responde");
                    });
            assertSilent(stack);
            owner.rollback();
        }
        awaitSignIn(stack);
    }
}
