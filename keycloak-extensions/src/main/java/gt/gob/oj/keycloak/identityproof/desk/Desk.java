package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.judgement.Judging;

/** The desk as a whole. */
public record Desk(Queue queue, Assignments assignments, OpenCases cases, Judging judging, DecidedCases decided) {}
