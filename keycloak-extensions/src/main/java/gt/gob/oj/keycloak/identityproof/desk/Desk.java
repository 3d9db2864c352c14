package gt.gob.oj.keycloak.identityproof.desk;

/** The desk as a whole. */
public record Desk(Queue queue, Assignments assignments, Cases cases, Judging judging, DecidedCases decided) {}
