/** Operators' commands, which run with or without a running server. May use the domain, store and vault. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.maintenance;

import org.jspecify.annotations.NullMarked;
