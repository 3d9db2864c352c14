package gt.gob.oj.portal.administration.cape;

import java.time.Instant;

/** A conflict in the list: its kind, who found it, and its outcome, all as codes. */
public record CapeCaseLine(String id, String kind, String status, String foundBy, Instant foundAt) {}
