package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.StateChanges;

/** What a judgement needs of the database. */
public record JudgementPorts(CaseRecords cases, ReviewRecords reviews, CaseFlags flags, StateChanges changes) {}
