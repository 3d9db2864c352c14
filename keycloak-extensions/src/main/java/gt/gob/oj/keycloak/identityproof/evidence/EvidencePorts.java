package gt.gob.oj.keycloak.identityproof.evidence;

/** The database ports that an upload uses. */
public record EvidencePorts(CollectingRequests requests, EvidenceRecords evidence, InspectionRequests inspections) {}
