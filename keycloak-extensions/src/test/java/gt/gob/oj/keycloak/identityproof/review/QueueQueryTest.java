package gt.gob.oj.keycloak.identityproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.IdentityProofs.QueuePosition;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueQueryTest {

    @Test
    void a_cursor_leads_back_to_its_place() {
        Instant at = Instant.parse("2026-01-02T03:04:05.000006Z");
        IdentityProof last = new IdentityProof(
                "id",
                new CitizenRef("r", "u"),
                ProofState.PENDING,
                at,
                1,
                new IdentityProof.Submission(ReceiptCode.random(), at),
                null,
                null);

        assertThat(QueueQuery.read("pending", QueueQuery.cursor(last)))
                .contains(new QueueQuery(ProofState.PENDING, new QueuePosition(at, "id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "YWJj", "YWJjIGRlZg"})
    void refuses_invented_cursors(String cursor) {
        assertThat(QueueQuery.read("pending", cursor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "", "PENDING", "other"})
    void nobody_lists_drafts_or_states_that_do_not_exist(String status) {
        assertThat(QueueQuery.read(status, null)).isEmpty();
    }
}
