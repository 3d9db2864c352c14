package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;

/** The database ports that an inspection uses. */
public record InspectionPorts(InspectionQueue queue, EvidenceRecords evidence, CaseFlagging flagging) {}
