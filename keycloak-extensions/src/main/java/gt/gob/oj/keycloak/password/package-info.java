/**
 * What a new password may not be, beyond the realm's own rules: a common one, or one that tells who its owner is.
 *
 * <p>May know the room citizen, nothing else of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.password;

import org.jspecify.annotations.NullMarked;
