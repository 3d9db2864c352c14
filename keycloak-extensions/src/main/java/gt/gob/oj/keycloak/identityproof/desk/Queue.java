package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Item;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests in cursor pages. The last page costs as little as the first. */
public final class Queue {

    public static final int PAGE = 25;

    private final UnitOfWork<DeskQueue> work;

    public Queue(UnitOfWork<DeskQueue> work) {
        this.work = work;
    }

    /** The page after a cursor, or the first page. */
    public Page after(DeskFilter filter, @Nullable Position place) {
        return work.run(r -> {
            List<Item> found = r.page(filter, place, false, PAGE + 1);
            boolean more = found.size() > PAGE;
            return new Page(more ? found.subList(0, PAGE) : found, place != null, more, counts(r, filter));
        });
    }

    /** The page before a cursor, or the last page. */
    public Page before(DeskFilter filter, @Nullable Position place) {
        return work.run(r -> {
            List<Item> found = r.page(filter, place, true, PAGE + 1);
            boolean more = found.size() > PAGE;
            return new Page(more ? found.subList(1, PAGE + 1) : found, more, place != null, counts(r, filter));
        });
    }

    private static DeskQueue.Counts counts(DeskQueue r, DeskFilter filter) {
        return r.counts(filter.realmId(), filter.reviewerId());
    }

    /**
     * One page of requests.
     *
     * @param before whether requests precede this page
     * @param after whether requests follow this page
     */
    public record Page(List<Item> items, boolean before, boolean after, DeskQueue.Counts counts) {

        public Page {
            items = List.copyOf(items);
        }
    }
}
