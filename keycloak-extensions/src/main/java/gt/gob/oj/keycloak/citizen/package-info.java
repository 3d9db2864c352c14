/**
 * A citizen's identity in the realm: a valid CUI, a birth date, and the directory in which each CUI is unique.
 *
 * <p>Depends on no other room of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.citizen;

import org.jspecify.annotations.NullMarked;
