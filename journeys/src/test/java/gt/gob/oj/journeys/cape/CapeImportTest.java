package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.FailedSignIns;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.PlainSignIn;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** All of CAPE is made local in bulk, beside the running servers. Late: it leaves nobody in CAPE who is not local. */
@Journey
@Order(95)
class CapeImportTest {

    private static final int MANY = 20_000;

    @Test
    void killed_in_the_middle_and_run_again_it_loses_and_doubles_nobody(RunningStack stack) throws Exception {
        CapeCrowd crowd = CapeCrowd.called(stack, "masa");
        crowd.come(61_000_000, MANY);

        CapeCommand killed = CapeCommand.start(stack, "import");
        Awaitility.await("some are in")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> crowd.idsInTheRealm().size() > 2_000);
        killed.kill();
        int before = crowd.idsInTheRealm().size();
        assertThat(before).as("it was killed in the middle").isLessThan(MANY);

        assertThat(CapeCommand.run(stack, "import")).contains("goes on after").contains("a second");

        assertThat(crowd.idsInTheRealm()).hasSize(MANY).isEqualTo(crowd.expectedIds());
        for (String table : new String[] {"credential", "user_role_mapping", "oj_citizen", "oj_cape_person"}) {
            assertThat(crowd.count("select count(*) from " + table + " where user_id in CROWD"))
                    .as(table)
                    .isEqualTo(MANY);
        }
        assertThat(crowd.count("select count(distinct user_id) from credential where user_id in CROWD"))
                .isEqualTo(MANY);
    }

    @Test
    void two_at_once_do_no_harm_and_a_third_one_finds_nothing_to_do(RunningStack stack) throws Exception {
        CapeCrowd crowd = CapeCrowd.called(stack, "pareja");
        crowd.come(62_000_000, 3_000);

        CapeCommand one = CapeCommand.start(stack, "import");
        CapeCommand other = CapeCommand.start(stack, "import");
        one.end();
        other.end();

        assertThat(crowd.idsInTheRealm()).isEqualTo(crowd.expectedIds());
        assertThat(crowd.count("select count(*) from credential where user_id in CROWD"))
                .isEqualTo(3_000);
        assertThat(CapeCommand.run(stack, "import")).contains(", 0 imported,");
        assertThat(crowd.count("select count(*) from credential where user_id in CROWD"))
                .isEqualTo(3_000);
    }

    @Test
    void a_check_counts_and_writes_nothing(RunningStack stack) throws Exception {
        Citizen twin = aCitizen().build();
        CapeAccounts.create(stack, twin);
        CapeAccounts.create(stack, twin);
        CapeAccounts.create(stack, aCitizen().build(), "what nobody can read");

        String said = CapeCommand.run(stack, "check");

        assertThat(said)
                .containsPattern("bcrypt +[0-9,]+\n")
                .containsPattern("unreadable +[1-9]")
                .containsPattern("email_twice \\* +[1-9]")
                .containsPattern("cui_twice \\* +[1-9]");
        assertThat(CapeAccounts.inTheRealm(stack, twin)).isZero();
    }

    @Test
    void of_two_accounts_with_one_address_the_first_is_imported_and_the_desk_is_given_a_case(RunningStack stack)
            throws Exception {
        Citizen twin = aCitizen().build();
        CapeAccounts.create(stack, twin);
        CapeAccounts.create(stack, twin);

        CapeCommand.run(stack, "import");

        assertThat(CapeAccounts.inTheRealm(stack, twin)).isOne();
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from oj_citizen where user_id in (select id from user_entity where email = ?)",
                        twin.email()))
                .as("nobody knows whose the CUI is")
                .isZero();
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from oj_cape_conflict where found_by = 'import' and kind in ('email_twice', 'cui_twice')"
                                + " and user_id in (select id from user_entity where email = ?)",
                        twin.email()))
                .isEqualTo(3);
    }

    @Test
    void who_was_imported_signs_in_with_the_password_of_then_which_is_hashed_anew(RunningStack stack) throws Exception {
        Map<Citizen, LegacyPassword> people = new LinkedHashMap<>();
        for (LegacyPassword legacy : LegacyPassword.ofEachFormat().toList()) {
            Citizen citizen = aCitizen().build();
            CapeAccounts.create(stack, citizen, legacy.stored());
            people.put(citizen, legacy);
        }
        Citizen asked = people.keySet().iterator().next();
        assertThat(PlainSignIn.at(stack).tryOnce(asked.email(), "Otra-Clave-1").status())
                .as("the server has been asked about one of them before")
                .isEqualTo(200);

        CapeCommand.run(stack, "import");

        for (var person : people.entrySet()) {
            assertThat(algorithm(stack, person.getKey())).as("%s", person).isEqualTo("cape");
        }
        stack.withoutCape(() -> people.forEach((citizen, legacy) -> assertThat(PlainSignIn.at(stack)
                        .tryOnce(citizen.email(), legacy.password())
                        .status())
                .as("%s", legacy)
                .isEqualTo(302)));
        for (var person : people.entrySet()) {
            assertThat(algorithm(stack, person.getKey())).as("%s", person).isEqualTo("argon2");
            assertThat(RealmDatabase.count(
                            stack,
                            "select count(*) from oj_cape_person where imported_at is not null"
                                    + " and signed_in_at is not null"
                                    + " and user_id in (select id from user_entity where email = ?)",
                            person.getKey().email()))
                    .as("%s", person)
                    .isOne();
        }
    }

    @Test
    void who_was_imported_is_at_home_in_the_browser(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        CapeCommand.run(stack, "import");

        visitor.signsIn(citizen.email(), citizen.password());

        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(citizen.email());
    }

    @Test
    void who_was_imported_with_a_weak_password_is_asked_for_a_new_one(Visitor visitor, RunningStack stack)
            throws Exception {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen, "900150983cd24fb0d6963f7d28e17f72");
        CapeCommand.run(stack, "import");

        visitor.opensHome().signIn().submit(citizen.email(), "abc");

        assertThat(visitor.page().locator("#password-new")).isVisible();
    }

    @Test
    void who_was_imported_is_locked_out_like_everybody(RunningStack stack) throws Exception {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        CapeCommand.run(stack, "import");
        FailedSignIns.lockOut(stack, citizen.email());

        assertThat(PlainSignIn.at(stack)
                        .tryWithCaptcha(citizen.email(), citizen.password())
                        .body())
                .contains("no son correctos");
    }

    private static String algorithm(RunningStack stack, Citizen citizen) throws SQLException, IOException {
        try (var realm = stack.database("keycloak");
                var query = realm.prepareStatement("select credential_data::json ->> 'algorithm' from credential c"
                        + " join user_entity u on u.id = c.user_id where u.email = ? and c.type = 'password'")) {
            query.setString(1, citizen.email());
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
