/** Stores evidence, encrypted. Implements a port of the domain and depends on nothing else of the feature. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.vault;

import org.jspecify.annotations.NullMarked;
