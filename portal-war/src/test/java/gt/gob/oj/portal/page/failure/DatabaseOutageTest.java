package gt.gob.oj.portal.page.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseOutageTest {
    @Test
    void a_lost_connection_is_an_outage_at_any_depth_of_the_cause() {
        Throwable lost = new SQLException("lost", "08006");
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new RuntimeException(lost))))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(new SQLException("shutting down", "57P01")))
                .isTrue();
    }

    @Test
    void a_wrong_statement_is_no_outage() {
        assertThat(DatabaseOutage.isBehind(new SQLException("syntax", "42601"))).isFalse();
        assertThat(DatabaseOutage.isBehind(new IllegalStateException())).isFalse();
    }
}
