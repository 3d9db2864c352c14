/** The upload API: tokens, chunks, the number to say. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.capture.upload;

import org.jspecify.annotations.NullMarked;
