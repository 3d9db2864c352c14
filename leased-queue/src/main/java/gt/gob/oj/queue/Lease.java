package gt.gob.oj.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node's right to a row. The number of the attempt tells whether the node still has it.
 *
 * @param key of the row
 * @param attempt 1 at the first lease of the row
 */
public record Lease(Object key, int attempt) {

    /**
     * A lease with the cells of its row.
     *
     * @param cells in the order in which their columns were asked for
     */
    public record Row(Lease lease, List<@Nullable Object> cells) {

        public String text(int column) {
            return String.valueOf(cells.get(column));
        }

        public @Nullable String optionalText(int column) {
            return (String) cells.get(column);
        }
    }
}
