/**
 * The information that apps get about a citizen: the level of the sign-in, and claims.
 *
 * <p>May depend on the rooms citizen and identityproof.wiring, nothing else of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.assurance;

import org.jspecify.annotations.NullMarked;
