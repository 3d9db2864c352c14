/** What the citizen meets: the required action with its pages, and the upload of evidence in chunks. May use the domain, http, wiring and the room form. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.capture;

import org.jspecify.annotations.NullMarked;
