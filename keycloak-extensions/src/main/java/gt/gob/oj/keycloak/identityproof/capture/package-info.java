/** How a citizen comes to send evidence: consent, the number to be said, the hand-off to a phone. Knows requests, evidence and findings. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.capture;

import org.jspecify.annotations.NullMarked;
