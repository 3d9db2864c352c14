package gt.gob.oj.keycloak.cape.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
    private static final String LUIS = "2819681601304";

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
    void imported_person_equals_a_first_sign_in_but_keeps_the_password_of_cape() throws Exception {
        cape.add("ana@example.com", ANAS);

        assertThat(run()).contains("1 accounts, 1 imported, 0 here already, 0 not admitted, 0 new cases");

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
        assertThatExceptionOfType(LegacyUnavailableException.class).isThrownBy(this::run);
        assertThat(database.count("user_entity")).isEqualTo(3 * BulkImport.BATCH);

        cape.fallSilentAfter(Integer.MAX_VALUE);
        assertThat(run()).contains("goes on after 1,500 accounts").contains("1,507 imported");

        for (String table : new String[] {"user_entity", "credential", "user_role_mapping", "oj_cape_person"}) {
            assertThat(database.count(table)).as(table).isEqualTo(1_507);
        }
    }

    @Test
    void import_after_a_finished_one_takes_only_new_accounts() throws Exception {
        cape.addMany(10);
        run();
        cape.addMany(2);

        assertThat(run()).contains("12 accounts, 2 imported, 10 here already");
        assertThat(database.count("credential")).isEqualTo(12);
    }

    @Test
    void concurrent_imports_share_the_work() throws Exception {
        cape.addMany(4 * BulkImport.BATCH);

        CompletableFuture<String> other = CompletableFuture.supplyAsync(this::runAnyway);
        run();
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

    @Test
    void conflict_with_a_local_person_becomes_a_case_for_the_desk() throws Exception {
        database.execute("insert into user_entity (id, email, email_constraint, realm_id, username) values"
                + " ('u1', 'luis@example.com', 'luis@example.com', 'r1', 'luis@example.com'),"
                + " ('u2', 'otro@example.com', 'otro@example.com', 'r1', 'otro@example.com')");
        database.execute("insert into oj_citizen values ('r1', 'u2', '" + ANAS + "', '1980-01-01', now())");
        cape.add("luis@example.com", LUIS); // The address belongs to a local person without that CUI.
        cape.add("ana@example.com", ANAS); // The CUI belongs to another person.
        cape.add("doble@example.com", null);
        cape.add("doble@example.com", null);
        cape.add("apagado@example.com", "1", AccountsInMemory.BCRYPT, false);
        cape.add("raro@example.com", null, "who knows", true);

        assertThat(run()).contains("6 accounts, 2 imported, 0 here already, 4 not admitted, 3 new cases");

        assertThat(database.text("select string_agg(kind || ' ' || cape_id || ' ' || coalesce(email, user_id), ', '"
                        + " order by cape_id) from oj_cape_conflict c left join user_entity u on u.id = c.user_id"))
                .isEqualTo("email_taken 00000001 luis@example.com, cui_taken 00000002 ana@example.com,"
                        + " email_twice 00000004 doble@example.com");
        assertThat(run()).contains("0 imported, 2 here already, 4 not admitted, 0 new cases");
    }

    @Test
    void conflict_between_two_batches_becomes_a_case_as_within_one() throws Exception {
        cape.add("doble@example.com", ANAS);
        cape.addMany(BulkImport.BATCH);
        cape.add("doble@example.com", null);
        cape.add("otra@example.com", ANAS);
        cape.add("", null);
        cape.addMany(BulkImport.BATCH);
        cape.add("", null);

        assertThat(run()).contains("1,005 accounts, 1,002 imported, 0 here already, 3 not admitted");

        assertThat(database.count("user_entity")).isEqualTo(1_002);
        assertThat(database.count("oj_citizen"))
                .as("the owner of the CUI is unknown")
                .isZero();
        assertThat(database.text("select string_agg(kind || ' ' || cape_id, ', ' order by cape_id, kind)"
                        + " from oj_cape_conflict where kind in ('email_twice', 'cui_twice')"))
                .isEqualTo("cui_twice 00000001, email_twice 00000502, cui_twice 00000503");
    }

    @Test
    void dry_run_counts_the_same_and_writes_nothing() throws Exception {
        cape.add("ana@example.com", ANAS);
        cape.add("otra@example.com", ANAS);
        cape.add("raro@example.com", null, "who knows", true);
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        try (Connection connection = database.connect()) {
            new DryRun(
                            connection,
                            ImportDatabase.REALM,
                            cape,
                            PasswordFormats.installed(),
                            new PrintStream(said, true, StandardCharsets.UTF_8),
                            true)
                    .run();
        }

        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern("bcrypt +2\n")
                .containsPattern("unreadable +1\n")
                .containsPattern("cui_twice \\* +2\n")
                .contains("00000001 cui_twice\n")
                .contains("3 accounts, 2 would be imported, 0 here already, 1 not admitted");
        for (String table : new String[] {"user_entity", "oj_cape_conflict", "oj_cape_import"}) {
            assertThat(database.count(table)).as(table).isZero();
        }
    }

    private String runAnyway() {
        try {
            return run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String run() throws SQLException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Connection connection = database.connect();
                Connection other = database.connect()) {
            new BulkImport(
                            List.of(connection, other),
                            ImportDatabase.REALM,
                            cape,
                            PasswordFormats.installed(),
                            new PrintStream(said, true, StandardCharsets.UTF_8))
                    .run();
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
