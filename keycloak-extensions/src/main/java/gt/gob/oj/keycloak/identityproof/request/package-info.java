/**
 * A citizen's request to have their identity verified: its states, the steps between them and who may take them.
 * Depends on the audit log.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.request;

import org.jspecify.annotations.NullMarked;
