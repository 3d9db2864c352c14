/**
 * What portal administrators do to other people's accounts: each act with a reason and a line in the audit log, acts on
 * staff with the consent of a second administrator. Knows citizens' identity proofs only through the audit log.
 */
@NullMarked
package gt.gob.oj.keycloak.administration;

import org.jspecify.annotations.NullMarked;
