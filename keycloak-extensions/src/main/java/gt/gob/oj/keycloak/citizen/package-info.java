/**
 * Who a citizen is to the realm: a valid CUI, a birth date, and the directory in which a CUI is unique.
 *
 * <p>Knows no other room of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.citizen;

import org.jspecify.annotations.NullMarked;
