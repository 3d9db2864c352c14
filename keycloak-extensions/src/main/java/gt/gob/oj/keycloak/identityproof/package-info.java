/** Words that all rooms of the feature share. Knows no room, no Keycloak, JAX-RS or JPA. */
@NullMarked
package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.NullMarked;
