package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.judgement.CaseRecords;
import gt.gob.oj.keycloak.identityproof.judgement.ReviewRecords;
import gt.gob.oj.keycloak.identityproof.request.StateChanges;

/** The database ports that the assignment of cases uses. */
public record AssignmentPorts(
        DeskQueue queue, CaseRecords cases, ReviewRecords reviews, CasePreparation preparation, StateChanges changes) {}
