/**
 * The images and the video of a request: resumable uploads in chunks, and the port of the vault. Depends on requests.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.evidence;

import org.jspecify.annotations.NullMarked;
