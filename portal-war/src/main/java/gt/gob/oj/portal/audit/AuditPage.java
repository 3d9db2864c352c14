package gt.gob.oj.portal.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit log, newest first. {@code next} is the cursor of the older page, {@code previous} of the newer
 * one.
 */
public record AuditPage(
        List<AuditLine> items,
        @Nullable Long next,
        @Nullable Long previous) {
    static final AuditPage EMPTY = new AuditPage(List.of(), null, null);

    public AuditPage {
        items = List.copyOf(items);
    }
}
