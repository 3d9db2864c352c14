package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;

/** What an inspection needs of the database. */
public record InspectionPorts(InspectionQueue queue, EvidenceRecords evidence, CaseFlagging flagging) {}
