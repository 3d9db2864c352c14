/**
 * What ends by itself: requests expire, evidence is erased, stray bytes are swept. Depends on requests and evidence.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.retention;

import org.jspecify.annotations.NullMarked;
