package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.judgement.Judging;

/** All use cases of the reviewers' desk. */
public record Desk(Queue queue, Assignments assignments, OpenCases cases, Judging judging, DecidedCases decided) {}
