/** How refusals look over HTTP, the same for upload and review. May use the domain. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.http;

import org.jspecify.annotations.NullMarked;
