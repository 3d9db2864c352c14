/**
 * Identity proofs in Keycloak's database. Implements ports of the domain and depends on nothing else of the feature.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.store;

import org.jspecify.annotations.NullMarked;
