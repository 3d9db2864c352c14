package gt.gob.oj.keycloak.identityproof.retention;

import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.StateChanges;

/** What the end of requests and of their evidence needs of the database. */
public record RetentionPorts(IdentityProofs proofs, StateChanges changes, EvidenceRecords evidence, Audit audit) {}
