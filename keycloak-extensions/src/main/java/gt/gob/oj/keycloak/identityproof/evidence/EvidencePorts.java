package gt.gob.oj.keycloak.identityproof.evidence;

/** What an upload needs of the database. */
public record EvidencePorts(CollectingRequests requests, EvidenceRecords evidence, InspectionRequests inspections) {}
