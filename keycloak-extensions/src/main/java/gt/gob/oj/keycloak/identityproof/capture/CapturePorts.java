package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;

/** The database ports that consent, challenge and hand-off use. */
public record CapturePorts(IdentityProofs proofs, Captures captures, HandOffs handOffs, Audit audit) {}
