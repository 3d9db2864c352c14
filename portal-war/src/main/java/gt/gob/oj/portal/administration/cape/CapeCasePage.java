package gt.gob.oj.portal.administration.cape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of conflicts, oldest first. {@code next} is the cursor of the next page, null on the last. */
record CapeCasePage(List<CapeCaseLine> items, @Nullable String next) {
    CapeCasePage {
        items = List.copyOf(items);
    }
}
