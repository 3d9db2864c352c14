package gt.gob.oj.keycloak.identityproof;

/** All that the desk keeps. */
public record DeskRecords(DeskQueue queue, ReviewRecords reviews, Flags flags) {}
