package gt.gob.oj.keycloak.identityproof.own.rest;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import gt.gob.oj.keycloak.identityproof.store.RealStore;
import gt.gob.oj.keycloak.identityproof.store.view.JpaOwnRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Retention PRESET = Retention.of(name -> null);

    private final RealStore store = RealStore.get();
    private final CitizenRef citizen = new CitizenRef(UUID.randomUUID().toString(), "citizen");

    @Test
    void closed_request_shows_when_its_evidence_is_erased() {
        String id = sent();
        assertThat(told(id).eraseAt()).isNull();

        move(id, Change.of(ProofStep.WITHDRAW, Actor.citizen("citizen"), NOW));

        assertThat(told(id).eraseAt()).isEqualTo(NOW.plus(Duration.ofDays(30)).toString());
    }

    private String sent() {
        String id = store.run(r -> r.proofs().openOrDraft(citizen, NOW)).id();
        move(id, Change.submit(new Submission(ReceiptCode.random(), NOW), Actor.citizen("citizen")));
        return id;
    }

    private void move(String id, Change change) {
        assertThat(store.<Boolean>run(r ->
                        r.changes().make(r.proofs().find(citizen.realmId(), id).orElseThrow(), change)))
                .isTrue();
    }

    private OwnState told(String id) {
        Optional<IdentityProof> proof = store.run(r -> r.proofs().find(citizen.realmId(), id));
        return store.ask(em -> new OwnStates(new JpaOwnRecords(em), PRESET, NOW).of(proof, Optional.empty()));
    }
}
