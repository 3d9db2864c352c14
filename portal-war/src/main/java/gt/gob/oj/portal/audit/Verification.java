package gt.gob.oj.portal.audit;

import org.jspecify.annotations.Nullable;

/** What the whole chain computed anew says: how many lines are good, and the first one that is not. */
public record Verification(
        boolean intact,
        long lines,
        @Nullable String lastHash,
        @Nullable Long brokenAt) {}
