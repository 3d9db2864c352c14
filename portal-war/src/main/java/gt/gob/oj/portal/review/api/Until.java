package gt.gob.oj.portal.review.api;

import java.time.Instant;

/** The end of the caller's assignment, passed unchanged to the browser's script. */
public record Until(Instant until) {}
