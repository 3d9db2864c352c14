package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;

/** What consent, challenge and hand-off need of the database. */
public record CapturePorts(IdentityProofs proofs, Captures captures, HandOffs handOffs, Audit audit) {}
