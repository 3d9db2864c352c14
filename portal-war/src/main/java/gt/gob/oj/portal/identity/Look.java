package gt.gob.oj.portal.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One view of the request; {@code piece} is null if the whole request was viewed. */
public record Look(
        Instant at,
        String role,
        @Nullable String piece,
        @Nullable String reason) {}
