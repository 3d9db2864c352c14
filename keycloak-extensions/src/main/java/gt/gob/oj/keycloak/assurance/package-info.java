/**
 * What apps are told of a citizen: the level a sign-in reached, and claims.
 *
 * <p>May know the rooms citizen and identityproof.wiring, nothing else of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.assurance;

import org.jspecify.annotations.NullMarked;
