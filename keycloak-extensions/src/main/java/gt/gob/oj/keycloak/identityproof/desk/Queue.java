package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.DeskFilter;
import gt.gob.oj.keycloak.identityproof.DeskQueue;
import gt.gob.oj.keycloak.identityproof.DeskQueue.Item;
import gt.gob.oj.keycloak.identityproof.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests in pages, each as quick to come by as the first. */
public final class Queue {

    public static final int PAGE = 25;

    private final UnitOfWork work;

    public Queue(UnitOfWork work) {
        this.work = work;
    }

    /** After a place, or from the beginning. */
    public Page after(DeskFilter filter, @Nullable Position place) {
        return work.run(r -> {
            List<Item> found = r.desk().queue().page(filter, place, false, PAGE + 1);
            boolean more = found.size() > PAGE;
            return new Page(more ? found.subList(0, PAGE) : found, place != null, more, counts(r, filter));
        });
    }

    /** Before a place, or the last page. */
    public Page before(DeskFilter filter, @Nullable Position place) {
        return work.run(r -> {
            List<Item> found = r.desk().queue().page(filter, place, true, PAGE + 1);
            boolean more = found.size() > PAGE;
            return new Page(more ? found.subList(1, PAGE + 1) : found, more, place != null, counts(r, filter));
        });
    }

    private static DeskQueue.Counts counts(UnitOfWork.Records r, DeskFilter filter) {
        return r.desk().queue().counts(filter.realmId(), filter.reviewerId());
    }

    /** Some requests and what is around them.
     *
     * @param before whether there are requests before these, {@code after} the same after them */
    public record Page(List<Item> items, boolean before, boolean after, DeskQueue.Counts counts) {

        public Page {
            items = List.copyOf(items);
        }
    }
}
