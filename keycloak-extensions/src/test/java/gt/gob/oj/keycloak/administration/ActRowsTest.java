package gt.gob.oj.keycloak.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActRowsTest {

    @ParameterizedTest
    @CsvSource({"2,archive", "3,king", "4,because", "5,short", "8,archived"})
    void damaged_row_is_unreadable_and_the_others_are_read(int column, String damage) {
        Object[] damaged = row("damaged");
        damaged[column] = damage;

        assertThat(ActRows.read(List.of(row("before"), damaged, row("behind"))))
                .satisfiesExactly(
                        row -> assertThat(row.readable().map(Act::id)).contains("before"),
                        row -> assertThat(row).isEqualTo(new ActRow.Unreadable("damaged", Instant.EPOCH)),
                        row -> assertThat(row.readable().map(Act::id)).contains("behind"));
    }

    @Test
    void grant_keeps_its_role() {
        assertThat(ActRows.read(Collections.singletonList(row("1")))
                        .getFirst()
                        .readable()
                        .map(Act::role))
                .isEqualTo(Optional.of(StaffRole.AUDITOR));
    }

    private static Object[] row(String id) {
        return new Object[] {
            id,
            "person",
            "role-grant",
            "auditor",
            "joins-staff",
            "Se incorpora al equipo",
            "administrator",
            0L,
            "done",
            null,
            null,
            null,
            null
        };
    }
}
