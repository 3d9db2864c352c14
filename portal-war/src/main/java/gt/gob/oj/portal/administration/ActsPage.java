package gt.gob.oj.portal.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts, newest first. {@code next} is the cursor of the next page, null on the last. */
public record ActsPage(List<ActItem> items, @Nullable String next) {
    public ActsPage {
        items = List.copyOf(items);
    }
}
