package gt.gob.oj.keycloak.account.activity;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.citizen.BirthDate;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keycloak.models.UserModel;

class OwnRecordTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void own_record_contains_citizen_and_every_request() {
        ReceiptCode code = ReceiptCode.random();
        IdentityProof draft =
                new IdentityProof("2", new CitizenRef("oj", "ana"), ProofState.DRAFT, NOON, 1, null, null, null);
        IdentityProof rejected = new IdentityProof(
                "1",
                new CitizenRef("oj", "ana"),
                ProofState.REJECTED,
                NOON,
                1,
                new Submission(code, NOON),
                null,
                new Decision(Outcome.REJECT, Set.of(), "Otra persona", Set.of(), "luis", NOON.plusSeconds(60)));

        OwnRecord own = OwnRecord.of(
                created(NOON.toEpochMilli()),
                Optional.of(new Citizen(new Cui("2032558520108"), new BirthDate(LocalDate.of(1990, 3, 27)))),
                List.of(draft, rejected));

        assertThat(own)
                .isEqualTo(new OwnRecord(
                        "2026-01-01T12:00:00Z",
                        "2032558520108",
                        "1990-03-27",
                        List.of(
                                new OwnRecord.Proof("draft", null, null, null, null),
                                new OwnRecord.Proof(
                                        "rejected",
                                        code.value(),
                                        "2026-01-01T12:00:00Z",
                                        "2026-01-01T12:01:00Z",
                                        "Otra persona"))));
        assertThat(own.toString()).isEqualTo("OwnRecord[masked]");
    }

    @Test
    void own_record_of_a_person_without_data_is_empty() {
        assertThat(OwnRecord.of(created(null), Optional.empty(), List.of()))
                .isEqualTo(new OwnRecord(null, null, null, List.of()));
    }

    private static UserModel created(@Nullable Long at) {
        return Stub.of(UserModel.class).with("getCreatedTimestamp", at).make();
    }
}
