package gt.gob.oj.keycloak.identityproof.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Item;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that contradict themselves, for example after a manual change or an old import. */
@Tag("slow")
class DamagedRowsTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void rejection_without_reasons_is_listed_and_readable() {
        String id = desk.request("ana");
        desk.takeAndJudge(id, "reviewer", DeskScene.REJECTION);
        damage(id, "reason_codes = null, reason = null");

        assertThat(page(ProofState.REJECTED, null).items())
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Request.class,
                        item -> assertThat(item.proof().id()).isEqualTo(id));
        assertThat(desk.proof(id).decision().codes()).isEmpty();
    }

    @Test
    void unreadable_row_is_listed_as_unreadable_among_the_others() {
        String before = desk.request();
        String damaged = desk.request();
        String behind = desk.request();
        damage(damaged, "receipt_code = left(id, 8)");

        List<Item> items = page(ProofState.PENDING, null).items();

        assertThat(items).extracting(item -> item.position().id()).containsExactly(before, damaged, behind);
        assertThat(items.get(1)).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void paging_continues_after_an_unreadable_row_at_the_end_of_a_page() {
        List<String> ids = Stream.generate(desk::request).limit(Queue.PAGE + 2).toList();
        damage(ids.get(Queue.PAGE - 1), "receipt_code = left(id, 8)");

        Queue.Page first = page(ProofState.PENDING, null);
        Queue.Page second = page(ProofState.PENDING, first.items().getLast().position());

        List<String> listed = new ArrayList<>();
        Stream.of(first, second)
                .flatMap(page -> page.items().stream())
                .forEach(item -> listed.add(item.position().id()));
        assertThat(listed).isEqualTo(ids);
    }

    @Test
    void next_case_skips_unreadable_rows() {
        List<String> damaged = Stream.generate(desk::request).limit(3).toList();
        damaged.forEach(id -> damage(id, "receipt_code = left(id, 8)"));
        String readable = desk.request();

        assertThat(desk.next("reviewer")).isEqualTo(readable);
    }

    @Test
    void citizen_with_a_damaged_request_keeps_their_state_and_other_requests() {
        String rejected = desk.request("ana");
        desk.takeAndJudge(rejected, "reviewer", DeskScene.REJECTION);
        String damaged = desk.request("ana");
        damage(damaged, "receipt_code = left(id, 8)");
        CitizenRef ana = new CitizenRef(desk.realm, "ana");

        assertThat(stateOf(ana)).contains(ProofState.PENDING);
        List<IdentityProof> all = desk.store.run(r -> r.proofs().all(ana));
        assertThat(all).extracting(IdentityProof::id).containsExactly(rejected);

        damage(damaged, "status = 'archived'");
        assertThat(stateOf(ana)).isEmpty();
    }

    private Optional<ProofState> stateOf(CitizenRef citizen) {
        return desk.store.run(r -> r.proofs().lastSubmittedState(citizen));
    }

    private Queue.Page page(ProofState state, Position after) {
        return desk.queue.after(new DeskFilter(desk.realm, "reviewer", state, null, false, null, null, null), after);
    }

    private void damage(String id, String columns) {
        desk.store.query("update oj_identity_proof set " + columns + " where id = '" + id + "'");
    }
}
