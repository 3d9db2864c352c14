package gt.gob.oj.keycloak.identityproof.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog.Filter;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SqlAuditLogTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456789Z");

    private static StoreDatabase database;

    private final String realm = UUID.randomUUID().toString();
    private final AuditLog log = new SqlAuditLog(database);

    @BeforeAll
    static void start() throws Exception {
        database = StoreDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void fiveLines() {
        IntStream.rangeClosed(1, 5).forEach(this::write);
    }

    private void write(int number) {
        Actor actor = number % 2 == 0 ? Actor.reviewer("eve") : Actor.SERVER;
        AuditEntry entry = new AuditEntry(
                NOON.plusSeconds(number), actor, number == 5 ? "view" : "take", "p" + number, Map.of("n", "" + number));
        database.run(r -> {
            r.audit().record(realm, entry);
            return entry;
        });
    }

    @Test
    void reading_continues_forward_and_back_from_a_line() {
        assertThat(log.after(realm, Filter.NONE, 2, 2))
                .extracting(AuditLine::seq)
                .containsExactly(3L, 4L);
        assertThat(log.before(realm, Filter.NONE, 4, 2))
                .extracting(AuditLine::seq)
                .containsExactly(3L, 2L);
        assertThat(log.after("another", Filter.NONE, 0, 9)).isEmpty();
    }

    @Test
    void lines_are_found_by_request_actor_action_and_time() {
        Instant third = NOON.plusSeconds(3);
        assertThat(found(new Filter("p4", null, null, null, null, null))).containsExactly(4L);
        assertThat(found(new Filter(null, null, "eve", null, null, null))).containsExactly(2L, 4L);
        assertThat(found(new Filter(null, null, null, "view", null, null))).containsExactly(5L);
        assertThat(found(new Filter(null, null, null, null, third, null))).containsExactly(4L, 5L);
        assertThat(found(new Filter(null, null, null, "take", null, third.plusSeconds(1))))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void lines_are_found_by_receipt_code() {
        database.sql("""
                insert into oj_identity_proof (id, realm_id, user_id, status, receipt_code, created_at, state_since,
                    submitted_at)
                values ('p4', '%s', 'u', 'pending', '7K2MX-9RTBW', now(), now(), now())""".formatted(realm));

        assertThat(found(new Filter(null, new ReceiptCode("7K2MX-9RTBW"), null, null, null, null)))
                .containsExactly(4L);
        assertThat(found(new Filter(null, new ReceiptCode("7K2MX-9RTBX"), null, null, null, null)))
                .isEmpty();
    }

    private List<Long> found(Filter filter) {
        return log.after(realm, filter, 0, 9).stream().map(AuditLine::seq).toList();
    }

    @Test
    void untouched_chain_is_intact() {
        AuditLog.Verification found = log.verify(realm);

        assertThat(found.intact()).isTrue();
        assertThat(found.lines()).isEqualTo(5);
        assertThat(found.lastHash())
                .isEqualTo(log.before(realm, Filter.NONE, 9, 1).getFirst().hash());
        assertThat(log.verify("another").intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update oj_audit set detail = '{\"n\":\"9\"}' where seq = 3",
                "update oj_audit set at = at + interval '1 second' where seq = 3",
                "update oj_audit set actor_id = 'ada' where seq = 3",
                "update oj_audit set actor_role = 'citizen' where seq = 3",
                "update oj_audit set proof_id = 'p4' where seq = 3",
                "update oj_audit set hash = repeat('0', 64) where seq = 3",
                "delete from oj_audit where seq = 3"
            })
    void verification_names_the_first_tampered_line(String change) {
        database.sql(change + " and realm_id = '" + realm + "'");

        assertThat(log.verify(realm)).satisfies(found -> {
            assertThat(found.brokenAt()).isEqualTo(3);
            assertThat(found.lines()).isEqualTo(2);
        });
    }
}
