package gt.gob.oj.keycloak.identityproof.request;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.store.RealStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class StateChangesTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final RealStore store = RealStore.get();
    private final CitizenRef citizen =
            new CitizenRef(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    private final IdentityProof draft = store.run(r -> r.proofs().openOrDraft(citizen, NOON));
    private final List<String> notices = new ArrayList<>();

    @Test
    void step_changes_the_row_and_writes_one_audit_line_and_one_notice() {
        assertThat(change(changes -> changes.make(draft, submission()))).isTrue();

        assertThat(state()).isEqualTo(ProofState.PENDING);
        assertThat(auditLines()).containsExactly("CITIZEN submit");
        assertThat(notices).containsExactly(citizen.realmId() + " " + draft.id() + " SUBMIT");
    }

    @Test
    void step_from_another_state_changes_nothing() {
        boolean made =
                change(changes -> changes.make(draft, Change.of(ProofStep.LAPSE, Actor.SERVER, NOON.plusSeconds(1))));

        assertThat(made).isFalse();
        assertThat(state()).isEqualTo(ProofState.DRAFT);
        assertThat(auditLines()).isEmpty();
        assertThat(notices).isEmpty();
    }

    @Test
    void second_of_two_steps_from_the_same_state_changes_nothing() {
        change(changes -> changes.make(draft, submission()));
        boolean second = change(changes -> changes.make(
                draft, Change.of(ProofStep.WITHDRAW, Actor.citizen(citizen.userId()), NOON.plusSeconds(2))));

        assertThat(second).isFalse();
        assertThat(state()).isEqualTo(ProofState.PENDING);
        assertThat(auditLines()).containsExactly("CITIZEN submit");
        assertThat(notices).hasSize(1);
    }

    @Test
    void expired_request_is_recorded_as_a_step_of_the_server() {
        change(changes -> {
            changes.expire(citizen.realmId(), draft.id(), NOON.plusSeconds(3));
            return true;
        });

        assertThat(state()).isEqualTo(ProofState.EXPIRED);
        assertThat(auditLines()).containsExactly("SERVER expire");
        assertThat(notices).containsExactly(citizen.realmId() + " " + draft.id() + " EXPIRE");
    }

    private Change submission() {
        return Change.submit(
                new Submission(ReceiptCode.random(), NOON.plusSeconds(1)), Actor.citizen(citizen.userId()));
    }

    private boolean change(Function<StateChanges, Boolean> work) {
        return store.run(r -> work.apply(new StateChanges(
                r.proofs(), r.audit(), (realmId, proofId, step) -> notices.add(realmId + " " + proofId + " " + step))));
    }

    private ProofState state() {
        return store.run(r -> r.proofs().find(citizen.realmId(), draft.id()))
                .orElseThrow()
                .state();
    }

    private List<String> auditLines() {
        return store.query("select upper(actor_role) || ' ' || action from oj_audit where proof_id = '" + draft.id()
                + "' order by seq");
    }
}
