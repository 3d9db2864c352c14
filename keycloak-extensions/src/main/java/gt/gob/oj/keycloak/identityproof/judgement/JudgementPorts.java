package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.StateChanges;

/** The database ports that a judgement uses. */
public record JudgementPorts(CaseRecords cases, ReviewRecords reviews, CaseFlags flags, StateChanges changes) {}
