/** The pages that a phone shows after a hand-off. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.capture.phone;

import org.jspecify.annotations.NullMarked;
