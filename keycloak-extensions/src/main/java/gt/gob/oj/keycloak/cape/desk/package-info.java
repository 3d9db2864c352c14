/**
 * Administrators resolve conflicts of CAPE here: cases with both sides, and the link by which a person confirms that a
 * legacy account is theirs. Depends on rest, cape, citizen and mail.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.desk;

import org.jspecify.annotations.NullMarked;
