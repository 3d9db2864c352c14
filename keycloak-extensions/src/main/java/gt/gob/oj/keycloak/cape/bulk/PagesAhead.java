package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Pages of accounts, ordered by id. The next page is read while the caller processes the current one. An outage throws
 * a {@code LegacyUnavailableException}.
 */
final class PagesAhead {

    private final LegacyAccounts cape;
    private final int size;
    private @Nullable String awaited;
    private CompletableFuture<List<LegacyAccount>> next = CompletableFuture.completedFuture(List.of());

    PagesAhead(LegacyAccounts cape, int size) {
        this.cape = cape;
        this.size = size;
    }

    /** The accounts after this id, which is usually the last one of the previous page. */
    List<LegacyAccount> after(String id) {
        List<LegacyAccount> page =
                id.equals(awaited) ? prefetched() : cape.page(id, size).orThrow();
        awaited = page.size() < size ? null : page.getLast().id();
        if (awaited != null) {
            String last = awaited;
            next = CompletableFuture.supplyAsync(() -> cape.page(last, size).orThrow());
        }
        return page;
    }

    /** The page after this one; empty after the last. */
    List<LegacyAccount> after(List<LegacyAccount> page) {
        return page.size() < size ? List.of() : after(page.getLast().id());
    }

    private List<LegacyAccount> prefetched() {
        try {
            return next.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
