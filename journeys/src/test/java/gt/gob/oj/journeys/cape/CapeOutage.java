package gt.gob.oj.journeys.cape;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.kit.server.LegacyServer;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Points the realm at a CAPE database of the test, which can fail in every way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CapeOutage {

    static final String WRONG = "Otra-Clave-1";

    LegacyServer cape;
    RealmAdministration realm;
    private String before;

    @BeforeAll
    void start(RunningStack stack) throws IOException, SQLException {
        cape = LegacyServer.start();
        realm = RealmAdministration.of(stack);
        before = realm.cape();
    }

    @BeforeEach
    void pointTheRealmAtIt(RunningStack stack) throws SQLException {
        cape.startAgain();
        realm.setCape(cape.settings());
        awaitSignIn(stack);
    }

    @AfterAll
    void pointItBack() {
        realm.restoreCape(before);
        cape.close();
    }

    static double questions(RunningStack stack) {
        return metrics(stack)
                .lines()
                .filter(line -> line.startsWith("oj_cape_questions_seconds_count"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    static String metrics(RunningStack stack) {
        return new PlainBrowser().get(stack.management() + "/metrics").body();
    }

    /** The answer does not reveal who is local, and people who cannot be of CAPE do not hear of the outage. */
    void assertSilent(RunningStack stack) throws SQLException {
        String local = LocalCitizens.create(stack);
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(aCitizen().build().email(), WRONG)
                        .body())
                .contains("CAPE no responde");
        assertThat(PlainSignIn.at(stack).tryOnce(local, WRONG).body()).contains("CAPE no responde");
        // A new name: a name that failed before would be asked for the captcha.
        String neither = "nombre " + UUID.randomUUID();
        assertThat(PlainSignIn.at(stack).tryOnce(neither, WRONG).body())
                .contains("no son correctos")
                .doesNotContain("CAPE no responde");
        assertThat(PlainSignIn.at(stack).tryOnce(local, LocalPerson.PASSWORD).status())
                .isEqualTo(302);
        assertThat(new PlainBrowser().get(stack.management() + "/health/ready").status())
                .isEqualTo(200);
    }

    /** Signing in works again soon, without a restart. */
    void awaitSignIn(RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(cape.connect(), citizen);
        Awaitility.await("CAPE is asked again")
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> PlainSignIn.at(stack)
                                .tryWithCaptcha(citizen.email(), citizen.password())
                                .status()
                        == 302);
    }
}
