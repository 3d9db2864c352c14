/**
 * The acts of portal administrators on other people's accounts. Each act has a reason and a line in the audit log; acts
 * on staff require the consent of a second administrator. Uses citizens' identity proofs only through the audit log.
 */
@NullMarked
package gt.gob.oj.keycloak.administration;

import org.jspecify.annotations.NullMarked;
