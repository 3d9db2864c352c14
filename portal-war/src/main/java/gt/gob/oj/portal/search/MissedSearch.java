package gt.gob.oj.portal.search;

import java.time.Instant;

/** Words that were searched for in vain. */
public record MissedSearch(String language, String words, long times, Instant last) {}
