package gt.gob.oj.keycloak.identityproof.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.DeskFilter;
import gt.gob.oj.keycloak.identityproof.DeskQueue.Counts;
import gt.gob.oj.keycloak.identityproof.DeskQueue.Item;
import gt.gob.oj.keycloak.identityproof.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.Flag;
import gt.gob.oj.keycloak.identityproof.ProofState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void pages_lead_forward_and_back_and_leave_nothing_out() {
        List<String> ids = Stream.generate(desk::request).limit(60).toList();
        desk.request("ana");
        DeskFilter pending = filter(ProofState.PENDING, null, false);

        List<String> forward = new ArrayList<>();
        Queue.Page page = desk.queue.after(pending, null);
        assertThat(page.before()).isFalse();
        forward.addAll(ids(page));
        while (page.after()) {
            page = desk.queue.after(pending, place(page.items().getLast()));
            assertThat(page.before()).isTrue();
            forward.addAll(ids(page));
        }
        assertThat(forward).isEqualTo(ids);

        Queue.Page last = desk.queue.before(pending, null);
        assertThat(ids(last)).isEqualTo(ids.subList(35, 60));
        assertThat(last.after()).isFalse();
        Queue.Page first = desk.queue.before(pending, place(page.items().getFirst()));
        assertThat(ids(first)).isEqualTo(ids.subList(25, 50));
        assertThat(first.before()).isTrue();
    }

    @Test
    void filters_tell_whose_and_which() {
        String ordinary = desk.request();
        String doubtful = desk.doubtfulRequest();
        desk.take(ordinary, "ana");

        assertThat(ids(desk.queue.after(filter(ProofState.PENDING, Flag.CUI_DOUBTFUL, false), null)))
                .containsExactly(doubtful);
        assertThat(ids(desk.queue.after(filter(null, null, true), null))).containsExactly(ordinary);
        assertThat(ids(desk.queue.after(filter(ProofState.PENDING, Flag.SAMPLED, false), null)))
                .isEmpty();
        assertThat(desk.queue.after(filter(null, null, true), null).counts()).isEqualTo(new Counts(1, 1, 0, 1));
    }

    @Test
    void opinions_are_counted() {
        String id = desk.doubtfulRequest();
        desk.takeAndJudge(id, "luis", DeskScene.APPROVAL);

        assertThat(desk.queue
                        .after(filter(ProofState.PENDING, null, false), null)
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.opinions()).isEqualTo(1));
    }

    /** Sorting would mean that a million rows are read for a page of 25. */
    @ParameterizedTest
    @CsvSource({"PENDING, , false", "PENDING, CUI_DOUBTFUL, false", "APPROVED, SAMPLED, false", ", , true"})
    void each_question_is_answered_by_an_index_in_its_order(ProofState state, Flag flag, boolean mine) {
        DeskFilter filter = filter(state, flag, mine);
        Position place = new Position(desk.instant(), "x");
        List<String> asked = desk.store.statements(() -> {
            desk.queue.after(filter, null);
            desk.queue.after(filter, place);
            desk.queue.before(filter, place);
            desk.assignments.next(desk.realm, "ana");
        });

        assertThat(asked).hasSizeGreaterThan(8);
        for (String statement : asked) {
            assertThat(desk.store.query("set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off;"
                            + " explain (generic_plan) " + numbered(statement)))
                    .as(statement)
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("Seq Scan"))
                    .noneMatch(line -> line.contains("Sort"));
        }
    }

    /** As the server's own planner names parameters. */
    private static String numbered(String statement) {
        AtomicInteger number = new AtomicInteger();
        return Pattern.compile("[?]").matcher(statement).replaceAll(mark -> "\\$" + number.incrementAndGet());
    }

    private DeskFilter filter(ProofState state, Flag flag, boolean mine) {
        return new DeskFilter(desk.realm, "ana", state, flag, mine, null, null);
    }

    private static List<String> ids(Queue.Page page) {
        return page.items().stream().map(item -> item.proof().id()).toList();
    }

    private static Position place(Item item) {
        return new Position(item.proof().submission().at(), item.proof().id());
    }
}
