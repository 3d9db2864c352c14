package gt.gob.oj.keycloak.identityproof.store;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionTask;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FairTurnsTest {

    private static final int HUNDRED = 100;

    private final RealStore store = RealStore.get();
    private final String realm = UUID.randomUUID().toString();

    @BeforeEach
    void empty_the_queue() {
        store.query("delete from oj_inspection");
    }

    @Test
    void a_hundred_pieces_of_one_citizen_delay_others_by_at_most_one_piece() {
        String busy = draft();
        IntStream.range(0, HUNDRED).forEach(attempt -> send(busy, attempt));
        String other = draft();
        String another = draft();
        send(other, 0);
        send(another, 0);

        List<String> firstThree = List.of(taken(), taken(), taken());

        assertThat(firstThree).contains(other, another);
    }

    @Test
    void replaced_pieces_count_as_turns() {
        String busy = draft();
        for (int i = 0; i < 3; i++) {
            send(busy, i);
            store.query("delete from oj_inspection");
        }
        send(busy, 3);
        String other = draft();
        send(other, 0);

        assertThat(taken()).isEqualTo(other);
    }

    @Test
    void single_citizen_does_not_wait_for_turns() {
        String only = draft();
        send(only, 0);
        send(only, 1);

        assertThat(taken()).isEqualTo(only);
        assertThat(taken()).isEqualTo(only);
    }

    @Test
    void unreadable_piece_blocks_no_other_piece() {
        String damaged = draft();
        send(damaged, 0);
        store.query("update oj_evidence set piece = 'side' where proof_id = '" + damaged + "'");
        String other = draft();
        send(other, 0);

        assertThat(taken()).isEqualTo(other);
    }

    /** The request whose piece was taken. */
    private String taken() {
        return store.run(r -> r.inspection().queue().lease())
                .map(InspectionTask::evidence)
                .map(Evidence::proofId)
                .orElseThrow();
    }

    private String draft() {
        return store.run(r -> r.proofs()
                .openOrDraft(new CitizenRef(realm, UUID.randomUUID().toString()), Instant.now())
                .id());
    }

    private void send(String proof, int attempt) {
        String id = UUID.randomUUID().toString();
        store.run(r -> {
            r.evidence()
                    .begin(new Evidence(
                            id,
                            proof,
                            attempt,
                            Piece.VIDEO,
                            EvidenceType.UNKNOWN,
                            new WrappedKey(new byte[1]),
                            1,
                            0,
                            null));
            return id;
        });
        store.run(r -> {
            r.inspection().queue().add(id);
            return id;
        });
    }
}
