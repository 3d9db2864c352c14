package gt.gob.oj.journeys.cape;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.FailedSignIns;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

/** People of CAPE after the bulk import. */
@Journey
@Isolated("imports everybody of CAPE")
@Order(RunOrder.AFTER_THE_OTHERS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapeImportedPeopleTest {

    private final Map<Citizen, LegacyPassword> people = new LinkedHashMap<>();
    private final Citizen atHome = aCitizen().build();
    private final Citizen weak = aCitizen().build();
    private final Citizen attacked = aCitizen().build();

    /** One import for all tests, because it starts a process. */
    @BeforeAll
    void importThem(RunningStack stack) throws Exception {
        for (LegacyPassword legacy : LegacyPassword.ofEachFormat().toList()) {
            Citizen citizen = aCitizen().build();
            CapeAccounts.create(stack, citizen, legacy.stored());
            people.put(citizen, legacy);
        }
        CapeAccounts.create(stack, atHome);
        CapeAccounts.create(stack, weak, "900150983cd24fb0d6963f7d28e17f72");
        CapeAccounts.create(stack, attacked);
        Citizen asked = people.keySet().iterator().next();
        assertThat(PlainSignIn.at(stack).tryOnce(asked.email(), "Otra-Clave-1").status())
                .as("the server has looked one of them up before")
                .isEqualTo(200);
        CapeCommand.run(stack, "import");
    }

    @Test
    void an_imported_person_signs_in_with_the_old_password_which_is_then_hashed_again(RunningStack stack)
            throws Exception {
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
    void an_imported_person_uses_the_portal_in_the_browser(Visitor visitor, RunningStack stack) throws Exception {
        visitor.signsIn(atHome.email(), atHome.password());

        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(atHome.email());
    }

    @Test
    void an_imported_person_with_a_weak_password_must_choose_a_new_one(Visitor visitor, RunningStack stack)
            throws Exception {
        visitor.opensHome().signIn().submit(weak.email(), "abc");

        assertThat(visitor.page().locator("#password-new")).isVisible();
    }

    @Test
    void an_imported_person_is_locked_out_after_wrong_passwords(RunningStack stack) throws Exception {
        FailedSignIns.lockOut(stack, attacked.email());

        assertThat(PlainSignIn.at(stack)
                        .tryWithCaptcha(attacked.email(), attacked.password())
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
