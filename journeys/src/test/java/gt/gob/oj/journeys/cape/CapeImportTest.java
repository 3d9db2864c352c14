package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.Citizen;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Bulk import of CAPE while the servers run. Runs late, because afterwards everybody in CAPE is local. */
@Journey
@Isolated("imports everybody of CAPE")
@Order(RunOrder.AFTER_THE_OTHERS)
class CapeImportTest {

    private static final int MANY = 20_000;

    @Test
    void an_import_that_was_killed_and_restarted_imports_everybody_exactly_once(RunningStack stack) throws Exception {
        CapeCrowd crowd = CapeCrowd.called(stack, "masa");
        crowd.add(61_000_000, MANY);

        CapeCommand killed = CapeCommand.start(stack, "import");
        Awaitility.await("some are in")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> crowd.idsInTheRealm().size() > 2_000);
        killed.kill();
        int before = crowd.idsInTheRealm().size();
        assertThat(before).as("imported before the kill").isLessThan(MANY);

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
    void two_concurrent_imports_do_no_harm_and_a_third_has_nothing_to_do(RunningStack stack) throws Exception {
        CapeCrowd crowd = CapeCrowd.called(stack, "pareja");
        crowd.add(62_000_000, 3_000);

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
    void a_dry_run_counts_and_writes_nothing(RunningStack stack) throws Exception {
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
    void the_first_of_two_accounts_with_one_address_is_imported_and_the_other_becomes_a_conflict(RunningStack stack)
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
                .as("neither account has the CUI yet")
                .isZero();
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from oj_cape_conflict where found_by = 'import' and kind in ('email_twice', 'cui_twice')"
                                + " and user_id in (select id from user_entity where email = ?)",
                        twin.email()))
                .isEqualTo(3);
    }
}
