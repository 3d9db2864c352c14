package gt.gob.oj.keycloak.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests the change set that normalises the addresses of older accounts. */
@Tag("slow")
class SpelledAddressesTest {

    @Test
    void address_is_normalised_if_the_result_is_free() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table user_entity(id text primary key, realm_id text, username text, email text,
                        email_constraint text, unique (realm_id, email_constraint), unique (realm_id, username));
                    insert into user_entity values
                        ('pasted', 'oj', 'x@example.com\u00a0', 'x@example.com\u00a0', 'x@example.com\u00a0'),
                        ('dotted', 'oj', 'y@example.com.', 'y@example.com.', 'y@example.com.'),
                        ('plain', 'oj', 'z@example.com', 'z@example.com', 'z@example.com'),
                        ('twin', 'oj', 'z@example.com\u200b', 'z@example.com\u200b', 'z@example.com\u200b'),
                        ('named', 'oj', 'administrator', 'w@example.com\u00a0', 'w@example.com\u00a0');""");

            statement.execute(changeSet());

            assertThat(rows(statement.executeQuery(
                            "select id || ' ' || username || ' ' || email_constraint from user_entity order by id")))
                    .containsExactly(
                            "dotted y@example.com y@example.com",
                            "named administrator w@example.com\u00a0",
                            "pasted x@example.com x@example.com",
                            "plain z@example.com z@example.com",
                            "twin z@example.com\u200b z@example.com\u200b");
        }
    }

    private static String changeSet() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(SpelledAddressesTest.class.getResourceAsStream("changelog.xml"))
                .getElementsByTagName("sql")
                .item(0)
                .getTextContent();
    }

    private static List<String> rows(ResultSet found) throws Exception {
        List<String> rows = new ArrayList<>();
        while (found.next()) {
            rows.add(found.getString(1));
        }
        return rows;
    }
}
