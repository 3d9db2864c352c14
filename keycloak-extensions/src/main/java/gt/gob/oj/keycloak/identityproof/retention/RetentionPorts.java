package gt.gob.oj.keycloak.identityproof.retention;

import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.StateChanges;

/** The database ports that expiry and erasure use. */
public record RetentionPorts(IdentityProofs proofs, StateChanges changes, EvidenceRecords evidence, Audit audit) {}
