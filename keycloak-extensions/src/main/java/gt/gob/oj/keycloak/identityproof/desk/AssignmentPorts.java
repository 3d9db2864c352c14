package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.judgement.CaseRecords;
import gt.gob.oj.keycloak.identityproof.judgement.ReviewRecords;
import gt.gob.oj.keycloak.identityproof.request.StateChanges;

/** What the assignment of cases needs of the database. */
public record AssignmentPorts(
        DeskQueue queue, CaseRecords cases, ReviewRecords reviews, CasePreparation preparation, StateChanges changes) {}
