/** The shared vocabulary of the feature's rooms. Depends on no room, and not on Keycloak, JAX-RS or JPA. */
@NullMarked
package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.NullMarked;
