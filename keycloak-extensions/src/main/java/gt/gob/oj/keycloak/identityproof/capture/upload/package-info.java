/** The upload API: tokens, chunks, the number to be said. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.capture.upload;

import org.jspecify.annotations.NullMarked;
