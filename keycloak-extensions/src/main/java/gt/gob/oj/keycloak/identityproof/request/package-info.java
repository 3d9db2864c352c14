/** A citizen's request to be recognised: its states, the steps between them and who may make them. Knows the audit log. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.request;

import org.jspecify.annotations.NullMarked;
