package gt.gob.oj.portal.administration;

import java.time.Instant;

/** A case of CAPE in the list: what is wrong, how it was found, and what became of it; by codes. */
public record CapeCaseLine(String id, String kind, String status, String foundBy, Instant foundAt) {}
