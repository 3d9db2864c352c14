/** Identity proofs in Keycloak's database. Implements ports of the domain, uses nothing else of the feature. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.store;

import org.jspecify.annotations.NullMarked;
