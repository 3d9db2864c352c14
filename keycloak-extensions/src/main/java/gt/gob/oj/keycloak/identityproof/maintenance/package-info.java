/** Commands of operators, run beside the servers or without them. May use the domain, store and vault. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.maintenance;

import org.jspecify.annotations.NullMarked;
