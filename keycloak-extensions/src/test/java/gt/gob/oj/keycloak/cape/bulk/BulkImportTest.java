package gt.gob.oj.keycloak.cape.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BulkImportTest {

    private static final String ANAS = "2032558520108";

    private static ImportDatabase database;

    private final AccountsInMemory cape = new AccountsInMemory();

    @BeforeAll
    static void start() throws Exception {
        database = ImportDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void nobody() throws SQLException {
        database.empty();
    }

    @Test
    void import_stores_what_a_first_sign_in_stores_but_keeps_the_password_of_cape() throws Exception {
        cape.add("ana@example.com", ANAS);

        assertThat(database.importAll(cape))
                .contains("1 accounts, 1 imported, 0 here already, 0 not admitted, 0 new cases");

        assertThat(database.text("select id || username || email_verified || enabled || first_name from user_entity"))
                .isEqualTo(cape.get(0).localId("r1") + "ana@example.comtruetrueAna");
        assertThat(database.text("select value from user_attribute where name = 'phoneNumber'"))
                .isEqualTo("5555");
        assertThat(database.text("select secret_data::json ->> 'value' from credential"))
                .isEqualTo(AccountsInMemory.BCRYPT);
        assertThat(database.text("select credential_data::json ->> 'algorithm' from credential"))
                .isEqualTo("cape");
        assertThat(database.text("select role_id from user_role_mapping")).isEqualTo("default-role");
        assertThat(database.text("select group_id from user_group_membership")).isEqualTo("g1");
        assertThat(database.text("select string_agg(required_action, ',') from user_required_action"))
                .isEqualTo("VERIFY_SOMETHING");
        assertThat(database.text("select cui from oj_citizen")).isEqualTo(ANAS);
        assertThat(database.text("select format from oj_cape_person where signed_in_at is null"))
                .isEqualTo("bcrypt");
    }

    @Test
    void interrupted_import_resumes_without_losing_or_duplicating_people() throws Exception {
        cape.addMany(3 * BulkImport.BATCH + 7);
        cape.fallSilentAfter(4); // One page to find twins, three batches.
        assertThatExceptionOfType(LegacyUnavailableException.class).isThrownBy(() -> database.importAll(cape));
        assertThat(database.count("user_entity")).isEqualTo(3 * BulkImport.BATCH);

        cape.fallSilentAfter(Integer.MAX_VALUE);
        assertThat(database.importAll(cape))
                .contains("goes on after 1,500 accounts")
                .contains("1,507 imported");

        for (String table : new String[] {"user_entity", "credential", "user_role_mapping", "oj_cape_person"}) {
            assertThat(database.count(table)).as(table).isEqualTo(1_507);
        }
    }

    @Test
    void import_after_a_finished_one_takes_only_new_accounts() throws Exception {
        cape.addMany(10);
        database.importAll(cape);
        cape.addMany(2);

        assertThat(database.importAll(cape)).contains("12 accounts, 2 imported, 10 here already");
        assertThat(database.count("credential")).isEqualTo(12);
    }

    @Test
    void concurrent_imports_share_the_work() throws Exception {
        cape.addMany(4 * BulkImport.BATCH);

        CompletableFuture<String> other = CompletableFuture.supplyAsync(this::runAnyway);
        database.importAll(cape);
        other.get(1, TimeUnit.MINUTES);

        assertThat(database.count("user_entity")).isEqualTo(4 * BulkImport.BATCH);
        assertThat(database.count("credential")).isEqualTo(4 * BulkImport.BATCH);
        assertThat(database.text("select accounts_read from oj_cape_import")).isEqualTo("2000");
    }

    @Test
    void import_waits_for_a_concurrent_registration_which_keeps_address_and_cui() throws Exception {
        cape.addMany(3);
        cape.add("ana@example.com", ANAS);
        cape.addMany(2 * BulkImport.BATCH);
        try (Connection registration = database.connect()) {
            registration.setAutoCommit(false);
            try (var statement = registration.createStatement()) {
                statement.execute(
                        "select pg_advisory_xact_lock(hashtextextended('oj_registration|r1|ana@example.com', 0))");
                CompletableFuture<String> imported = CompletableFuture.supplyAsync(this::runAnyway);
                Awaitility.await("the others are in").until(() -> database.count("user_entity") == 3);
                statement.execute("insert into user_entity (id, email, email_constraint, realm_id, username)"
                        + " values ('u1', 'ana@example.com', 'ana@example.com', 'r1', 'ana@example.com')");
                statement.execute("insert into oj_citizen values ('r1', 'u1', '" + ANAS + "', '1980-01-01', now())");
                registration.commit();

                assertThat(imported.get(1, TimeUnit.MINUTES))
                        .contains("1,004 accounts, 1,003 imported, 1 here already");
            }
        }
        assertThat(database.count("user_entity")).isEqualTo(1_004);
    }

    private String runAnyway() {
        try {
            return database.importAll(cape);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
