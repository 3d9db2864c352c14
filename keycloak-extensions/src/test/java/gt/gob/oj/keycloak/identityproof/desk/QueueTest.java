package gt.gob.oj.keycloak.identityproof.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Counts;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Item;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class QueueTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void paging_forward_and_back_returns_every_request() {
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
    void filters_select_by_reviewer_state_and_flag() {
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
    void queue_shows_the_number_of_opinions() {
        String id = desk.doubtfulRequest();
        desk.takeAndJudge(id, "luis", DeskScene.APPROVAL);

        assertThat(desk.queue
                        .after(filter(ProofState.PENDING, null, false), null)
                        .items())
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Request.class, item -> assertThat(item.opinions()).isEqualTo(1));
    }

    /** Without an index in the requested order, a page of 25 would read and sort a million rows. */
    @ParameterizedTest
    @CsvSource({"PENDING, , false", "PENDING, CUI_DOUBTFUL, false", "APPROVED, SAMPLED, false", ", , true"})
    void every_query_is_answered_by_an_index_in_the_requested_order(ProofState state, Flag flag, boolean mine) {
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

    @Test
    void paging_despite_changes_neither_repeats_nor_loses_rows() {
        List<String> ids = Stream.generate(desk::request).limit(60).toList();
        DeskFilter pending = filter(ProofState.PENDING, null, false);
        Queue.Page first = desk.queue.after(pending, null);
        Position last = place(first.items().getLast());

        String decided = ids.get(3);
        String cursorRow = ids.get(Queue.PAGE - 1);
        String decidedAhead = ids.get(Queue.PAGE);
        Stream.of(decided, cursorRow, decidedAhead).forEach(id -> desk.takeAndJudge(id, "carla", DeskScene.REJECTION));
        String corrected = ids.get(5);
        desk.takeAndJudge(corrected, "carla", DeskScene.correction(Piece.VIDEO));
        desk.sendAgain(corrected);
        String sentMeanwhile = desk.request();

        Queue.Page second = desk.queue.after(pending, last);
        Queue.Page third = desk.queue.after(pending, place(second.items().getLast()));
        List<String> rest =
                Stream.of(second, third).flatMap(page -> ids(page).stream()).toList();

        List<String> expected = new ArrayList<>(ids.subList(Queue.PAGE + 1, ids.size()));
        expected.add(sentMeanwhile);
        assertThat(rest).isEqualTo(expected);
        assertThat(ids(desk.queue.before(pending, place(second.items().getFirst()))))
                .isEqualTo(ids.subList(0, Queue.PAGE - 1).stream()
                        .filter(id -> !id.equals(decided))
                        .toList());
    }

    /** Numbers the parameters as the PostgreSQL protocol does. */
    private static String numbered(String statement) {
        AtomicInteger number = new AtomicInteger();
        return Pattern.compile("[?]").matcher(statement).replaceAll(mark -> "\\$" + number.incrementAndGet());
    }

    private DeskFilter filter(ProofState state, Flag flag, boolean mine) {
        return new DeskFilter(desk.realm, "ana", state, flag, mine, null, null, null);
    }

    private static List<String> ids(Queue.Page page) {
        return page.items().stream().map(item -> item.position().id()).toList();
    }

    private static Position place(Item item) {
        return item.position();
    }
}
