package gt.gob.oj.journeys.security;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Explains the statements that Keycloak sent while all other journeys ran. Sequential scans are made prohibitively
 * expensive, so a plan that still has one lacks a matching index.
 */
@Journey
@Isolated("checks the whole run")
@Order(RunOrder.LOOKS_BACK)
class LookUpsUseIndexesTest {

    /**
     * Leaves out migrations, which change every row, and every piece of a kind. Searches by name lose here the constant
     * that their index needs; {@code NameSearchTest} explains them unchanged.
     */
    private static final String STATEMENTS = """
            select distinct query from pg_stat_statements s
            join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
            where d.datname = 'keycloak' and r.rolname = 'keycloak'
                and query ~* '^(with|select|update|delete)' and query !~* '^update ([^?$]*$|oj_evidence set piece =|oj_identity_proof p set name_words =|user_entity person )'
                and query !~* 'to_tsvector' and query ~* ?""";

    /** Tables with at least one row for each registered person or each request. */
    private static final String PEOPLE =
            "\\y(user_entity|user_attribute|user_role_mapping|user_required_action|credential|oj_citizen|oj_registration"
                    + "|oj_identity_proof|oj_evidence|oj_review_opinion|oj_review_correction|oj_review_note)\\y";

    @Test
    void each_look_up_of_people_uses_an_index(RunningStack stack) throws SQLException {
        try (Connection keycloak = stack.database("keycloak");
                Statement sql = keycloak.createStatement()) {
            sql.execute("create extension if not exists pg_stat_statements");
            sql.execute("set enable_seqscan = off");
            // pg_stat_statements replaces constants by numbers, and some cannot be parsed then ("interval $1"): null
            // works for all. Keycloak's own migrations also query tables and columns that no longer exist.
            sql.execute("""
                    create function pg_temp.plan(statement text) returns setof text language plpgsql as $$
                    begin
                        return query execute 'explain (generic_plan) ' || statement;
                    exception
                        when undefined_column or undefined_table then return;
                        when syntax_error or ambiguous_function or indeterminate_datatype then
                            statement := regexp_replace(statement, '\\y(interval|date|time|timestamp) \\$\\d+', 'null::\\1', 'gi');
                            statement := regexp_replace(statement, '\\yextract\\(\\$\\d+ from', 'extract(epoch from', 'gi');
                            statement := regexp_replace(statement, '\\ypercentile_disc\\(\\$\\d+\\)', 'percentile_disc(0.5)', 'gi');
                            return query execute 'explain (generic_plan) ' || statement;
                    end $$""");
            List<String> lookUps = texts(keycloak, STATEMENTS, PEOPLE);

            assertThat(lookUps).as("statements seen").hasSizeGreaterThan(10);
            assertThat(lookUps)
                    .filteredOn(lookUp -> hasSequentialScan(keycloak, lookUp))
                    .isEmpty();
        }
    }

    private static boolean hasSequentialScan(Connection connection, String statement) {
        try {
            return texts(connection, "select pg_temp.plan(?)", statement).stream()
                    .anyMatch(line -> line.contains("Seq Scan"));
        } catch (SQLException unexplained) {
            throw new AssertionError(statement, unexplained);
        }
    }

    private static List<String> texts(Connection connection, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
