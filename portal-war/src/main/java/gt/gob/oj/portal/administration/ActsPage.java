package gt.gob.oj.portal.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts, newest first; {@code next} is what the older page is asked with, null on the last. */
public record ActsPage(List<ActItem> items, @Nullable String next) {
    public ActsPage {
        items = List.copyOf(items);
    }
}
