package gt.gob.oj.keycloak.identityproof.retention;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final CitizenRef CITIZEN = new CitizenRef("realm", "user");
    private static final Submission SENT = new Submission(ReceiptCode.random(), SINCE);

    private final IdentityProof draft = new IdentityProof("p", CITIZEN, ProofState.DRAFT, SINCE, 1, null, null, null);
    private final IdentityProof pending =
            new IdentityProof("p", CITIZEN, ProofState.PENDING, SINCE, 1, SENT, null, null);
    private final IdentityProof rejected = new IdentityProof(
            "p",
            CITIZEN,
            ProofState.REJECTED,
            SINCE,
            1,
            SENT,
            null,
            new Decision(Outcome.REJECT, Set.of(ReasonCode.OTHER), "why", Set.of(), "r", SINCE));

    @Test
    void evidence_of_a_closed_request_is_erased_after_the_retention_in_days() {
        assertThat(of(Map.of("identity.retention.rejected-days", "90")).erasureOf(rejected))
                .contains(SINCE.plus(90, ChronoUnit.DAYS));
        assertThat(of(Map.of()).erasureOf(rejected)).contains(SINCE.plus(365, ChronoUnit.DAYS));
    }

    @Test
    void abandoned_request_expires_first() {
        Retention retention = of(Map.of("identity.retention.draft-days", "10", "identity.retention.expired-days", "5"));

        assertThat(retention.erasureOf(draft)).contains(SINCE.plus(15, ChronoUnit.DAYS));
    }

    @Test
    void nothing_is_erased_while_a_request_waits_for_a_decision() {
        assertThat(of(Map.of("identity.retention.pending-days", "1")).erasureOf(pending))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "-1", "ninety", "1.5", "100000"})
    void keep_and_unreadable_settings_keep_evidence(String days) {
        assertThat(of(Map.of("identity.retention.rejected-days", days)).erasureOf(rejected))
                .isEmpty();
    }

    private static Retention of(Map<String, String> attributes) {
        return Retention.of(attributes::get);
    }
}
