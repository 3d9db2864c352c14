/**
 * Where administrators solve what the rules of CAPE leave to people: cases, both their sides, and the link by which a
 * person confirms that a legacy account is theirs. Knows rest, cape, citizen and mail.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.desk;

import org.jspecify.annotations.NullMarked;
