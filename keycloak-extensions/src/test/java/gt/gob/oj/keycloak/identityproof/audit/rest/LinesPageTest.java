package gt.gob.oj.keycloak.identityproof.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesPageTest {

    private final AuditLog log = new Numbers(120);

    @Test
    void paging_leads_from_the_newest_lines_to_the_oldest_and_back() {
        LinesPage newest = page(null, null);
        assertSpan(newest, 120, 71);
        assertThat(newest.previous()).isNull();

        LinesPage middle = page(newest.next(), null);
        assertSpan(middle, 70, 21);

        LinesPage oldest = page(middle.next(), null);
        assertSpan(oldest, 20, 1);
        assertThat(oldest.next()).isNull();

        LinesPage back = page(null, oldest.previous());
        assertSpan(back, 70, 21);
        LinesPage top = page(null, back.previous());
        assertSpan(top, 120, 71);
        assertThat(top.previous()).isNull();
    }

    private static void assertSpan(LinesPage page, long first, long last) {
        assertThat(page.lines().getFirst().seq()).isEqualTo(first);
        assertThat(page.lines().getLast().seq()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "request,ana@example.com",
        "actor,' or 1=1",
        "action,TAKE",
        "from,24/11/2026",
        "to,2026-13-01",
    })
    void malformed_queries_are_rejected(String name, String value) {
        assertThat(LinesQuery.of(Map.of(name, value)::get).filter()).isEmpty();
    }

    @Test
    void filter_days_are_in_guatemala_time_and_inclusive() {
        AuditLog.Filter filter = LinesQuery.of(Map.of("from", "2026-11-24", "to", "2026-11-24", "actor", "")::get)
                .filter()
                .orElseThrow();

        assertThat(filter.from()).isEqualTo("2026-11-24T06:00:00Z");
        assertThat(filter.until()).isEqualTo("2026-11-25T06:00:00Z");
        assertThat(filter.actorId()).isNull();
        assertThat(LinesQuery.of(Map.of("before", "x")::get).place()).isEmpty();
        assertThat(LinesQuery.of(Map.of("before", "1", "after", "1")::get).place())
                .isEmpty();
    }

    @Test
    void exported_cells_are_not_evaluated_as_formulas() throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvAnswer(new Numbers(1_001), "realm", AuditLog.Filter.NONE).write(out);
        List<String> rows = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(rows).hasSize(1_002);
        assertThat(rows.getFirst()).isEqualTo("seq,at,actor_role,actor_id,action,request_id,detail,previous_hash,hash");
        assertThat(rows.getLast())
                .isEqualTo("1001,1970-01-01T00:00:00Z,server,,'=take,,\"{\"\"a\"\":\"\"1\"\"}\",'-p,'@h");
    }

    private LinesPage page(Long before, Long after) {
        return LinesPage.of(log, "realm", AuditLog.Filter.NONE, new LinesQuery.Place(before, after));
    }

    /** A log whose lines are numbered from 1 to the last one. */
    private record Numbers(long last) implements AuditLog {

        @Override
        public List<AuditLine> after(String realmId, Filter filter, long seq, int size) {
            return LongStream.rangeClosed(seq + 1, Math.min(last, seq + size))
                    .mapToObj(Numbers::line)
                    .toList();
        }

        @Override
        public List<AuditLine> before(String realmId, Filter filter, long seq, int size) {
            long top = Math.min(last, seq - 1);
            return after(realmId, filter, Math.max(0, top - size), (int) Math.min(size, top))
                    .reversed();
        }

        private static AuditLine line(long seq) {
            return new AuditLine(seq, Instant.EPOCH, "server", null, "=take", null, "{\"a\":\"1\"}", "-p", "@h");
        }

        @Override
        public Verification verify(String realmId) {
            throw new UnsupportedOperationException();
        }
    }
}
