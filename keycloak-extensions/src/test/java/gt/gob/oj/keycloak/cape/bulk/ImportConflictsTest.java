package gt.gob.oj.keycloak.cape.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.PasswordFormats;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accounts that an import must not merge with other people, and the dry run that counts them. */
@Tag("slow")
class ImportConflictsTest {

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

        assertThat(database.importAll(cape))
                .contains("6 accounts, 2 imported, 0 here already, 4 not admitted, 3 new cases");

        assertThat(database.text("select string_agg(kind || ' ' || cape_id || ' ' || coalesce(email, user_id), ', '"
                        + " order by cape_id) from oj_cape_conflict c left join user_entity u on u.id = c.user_id"))
                .isEqualTo("email_taken 00000001 luis@example.com, cui_taken 00000002 ana@example.com,"
                        + " email_twice 00000004 doble@example.com");
        assertThat(database.importAll(cape)).contains("0 imported, 2 here already, 4 not admitted, 0 new cases");
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

        assertThat(database.importAll(cape)).contains("1,005 accounts, 1,002 imported, 0 here already, 3 not admitted");

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
}
