/** One request of a citizen to be recognised: its states, evidence and decision. Knows no Keycloak, JAX-RS or JPA; the other packages of the feature point here. */
@NullMarked
package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.NullMarked;
