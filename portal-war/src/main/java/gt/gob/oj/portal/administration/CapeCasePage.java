package gt.gob.oj.portal.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of cases, oldest first; {@code next} is where the next page begins, null on the last. */
record CapeCasePage(List<CapeCaseLine> items, @Nullable String next) {
    CapeCasePage {
        items = List.copyOf(items);
    }
}
