/**
 * Rules for new passwords beyond the realm's own: no common password, and no password that contains data of its owner.
 *
 * <p>May depend on the room citizen, nothing else of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.password;

import org.jspecify.annotations.NullMarked;
