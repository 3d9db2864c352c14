package gt.gob.oj.portal.audit;

import org.jspecify.annotations.Nullable;

/** The result of verifying the whole chain: the number of good lines and the first bad one. */
public record Verification(
        boolean intact,
        long lines,
        @Nullable String lastHash,
        @Nullable Long brokenAt) {}
