package gt.gob.oj.portal.review;

import java.time.Instant;

/** Until when a case is the caller's; the browser's script reads it as it came. */
public record Until(Instant until) {}
