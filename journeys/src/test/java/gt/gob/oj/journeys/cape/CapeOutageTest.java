package gt.gob.oj.journeys.cape;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.LegacyServer;
import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.PlainSignIn;
import gt.gob.oj.journeys.kit.RealmAdministration;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A PostgreSQL of its own is CAPE, and fails in every way. Who is refused meanwhile is told that CAPE is silent, local
 * people come in, the node stays ready, and afterwards all goes on by itself.
 */
@Journey
@Order(90)
class CapeOutageTest {

    private static final String WRONG = "Otra-Clave-1";

    private LegacyServer cape;
    private RealmAdministration realm;
    private String before;

    @BeforeEach
    void pointTheRealmAtIt(RunningStack stack) throws IOException, SQLException {
        cape = LegacyServer.start();
        realm = RealmAdministration.of(stack);
        before = realm.cape();
        realm.setCape(cape.settings());
        comesIn(stack);
    }

    @AfterEach
    void pointItBack() {
        realm.restoreCape(before);
        cape.close();
    }

    /** Then its silence can neither hold up nor refuse anybody who is local. */
    @Test
    void a_local_person_with_the_right_password_asks_nothing_of_cape(RunningStack stack) throws SQLException {
        String local = LocalCitizens.create(stack);
        double before = questions(stack);
        assertThat(before).isPositive();

        assertThat(PlainSignIn.at(stack).tryOnce(local, LocalPerson.PASSWORD).status())
                .isEqualTo(302);

        assertThat(questions(stack)).isEqualTo(before);
        cape.stop();
        assertThat(PlainSignIn.at(stack).tryOnce(local, WRONG).body()).contains("CAPE no responde");
        assertThat(questions(stack)).isGreaterThan(before);
        assertThat(metrics(stack)).containsPattern("oj_cape_up(\\{[^}]*})? 0\\.0");
    }

    private static double questions(RunningStack stack) {
        return metrics(stack)
                .lines()
                .filter(line -> line.startsWith("oj_cape_questions_seconds_count"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String metrics(RunningStack stack) {
        return new PlainBrowser().get(stack.management() + "/metrics").body();
    }

    @Test
    void whoever_asks_oddly_switches_cape_off_for_nobody(RunningStack stack) throws SQLException {
        double before = questions(stack);
        for (int i = 0; i < 6; i++) {
            assertThat(new PlainBrowser()
                            .get(stack.realm() + "/cape-password/YWJj/2147483647/x")
                            .status())
                    .isEqualTo(400);
        }
        assertThat(questions(stack)).as("nobody makes us ask").isEqualTo(before);
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(cape.connect(), citizen);
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(citizen.email(), citizen.password())
                        .status())
                .isEqualTo(302);
    }

    @Test
    void stopped_and_started_again(RunningStack stack) throws SQLException {
        cape.stop();
        assertSilent(stack);
        cape.startAgain();
        comesIn(stack);
    }

    @Test
    void paused_in_the_middle_of_a_sign_in(RunningStack stack) throws SQLException {
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
        comesIn(stack);
    }

    @Test
    void moved_to_another_address(RunningStack stack) throws SQLException {
        cape.move();
        assertSilent(stack);
        realm.setCape(cape.settings());
        comesIn(stack);
    }

    @Test
    void slower_than_anybody_waits(RunningStack stack) throws SQLException {
        try (Connection owner = cape.connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table usuario in access exclusive mode");
            assertSilent(stack);
            owner.rollback();
        }
        comesIn(stack);
    }

    @Test
    void a_black_hole(RunningStack stack) throws IOException, SQLException {
        try (ServerSocket hole = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> lost = new HashMap<>(cape.settings());
            lost.put("jdbc-url", "jdbc:postgresql://localhost:" + hole.getLocalPort() + "/postgres");
            realm.setCape(lost);
            assertSilent(stack);
        }
        realm.setCape(cape.settings());
        comesIn(stack);
    }

    @Test
    void the_password_changed(RunningStack stack) throws SQLException {
        cape.changePassword("second-secret");
        assertSilent(stack);
        realm.setCape(cape.settings());
        comesIn(stack);
    }

    @Test
    void the_table_has_another_name(RunningStack stack) throws SQLException {
        cape.execute("alter table usuario rename to personas");
        assertSilent(stack);
        cape.execute("alter table personas rename to usuario");
        comesIn(stack);
    }

    @Test
    void everybody_at_once_and_no_connection_left(RunningStack stack) throws Exception {
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
        comesIn(stack);
    }

    @Test
    void a_node_that_starts_meanwhile_is_ready_and_lets_local_people_in(RunningStack stack) throws SQLException {
        cape.stop();
        stack.restart("keycloak");
        assertSilent(stack);
        cape.startAgain();
        comesIn(stack);
    }

    /** Nobody can tell from the answer who is local, and who cannot be of CAPE is told nothing of it. */
    private void assertSilent(RunningStack stack) throws SQLException {
        String local = LocalCitizens.create(stack);
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(aCitizen().build().email(), WRONG)
                        .body())
                .contains("CAPE no responde");
        assertThat(PlainSignIn.at(stack).tryOnce(local, WRONG).body()).contains("CAPE no responde");
        String neither = "nombre " + UUID.randomUUID(); // Of one that was tried before, the captcha would be asked.
        assertThat(PlainSignIn.at(stack).tryOnce(neither, WRONG).body())
                .contains("no son correctos")
                .doesNotContain("CAPE no responde");
        assertThat(PlainSignIn.at(stack).tryOnce(local, LocalPerson.PASSWORD).status())
                .isEqualTo(302);
        assertThat(new PlainBrowser().get(stack.management() + "/health/ready").status())
                .isEqualTo(200);
    }

    /** Soon, and without a restart. */
    private void comesIn(RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(cape.connect(), citizen);
        Awaitility.await("CAPE is asked again")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> PlainSignIn.at(stack)
                                .tryWithCaptcha(citizen.email(), citizen.password())
                                .status()
                        == 302);
    }
}
