package gt.gob.oj.journeys.cape;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The database itself fails. */
abstract class CapeDatabaseOutage extends CapeOutage {

    /** CAPE is not asked, so its silence cannot delay or refuse a local person. */
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

    @Test
    void a_malformed_name_does_not_switch_cape_off_for_others(RunningStack stack) throws SQLException {
        double before = questions(stack);
        for (int i = 0; i < 6; i++) {
            assertThat(new PlainBrowser()
                            .get(stack.realm() + "/cape-password/YWJj/2147483647/x")
                            .status())
                    .isEqualTo(400);
        }
        assertThat(questions(stack)).as("malformed names cause no query").isEqualTo(before);
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(cape.connect(), citizen);
        assertThat(PlainSignIn.at(stack)
                        .tryOnce(citizen.email(), citizen.password())
                        .status())
                .isEqualTo(302);
    }

    @Test
    void sign_in_recovers_after_a_restart_of_cape(RunningStack stack) throws SQLException {
        cape.stop();
        assertSilent(stack);
        cape.startAgain();
        awaitSignIn(stack);
    }

    @Test
    void sign_in_recovers_after_the_database_password_changed(RunningStack stack) throws SQLException {
        cape.changePassword("second-secret");
        assertSilent(stack);
        realm.setCape(cape.settings());
        awaitSignIn(stack);
    }

    @Test
    void sign_in_recovers_after_the_table_was_renamed(RunningStack stack) throws SQLException {
        cape.execute("alter table usuario rename to personas");
        assertSilent(stack);
        cape.execute("alter table personas rename to usuario");
        awaitSignIn(stack);
    }
}
