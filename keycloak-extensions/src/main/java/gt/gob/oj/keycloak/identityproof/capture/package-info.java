/**
 * What precedes the upload of evidence: consent, the number to say, the hand-off to a phone. Depends on requests,
 * evidence and findings.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.capture;

import org.jspecify.annotations.NullMarked;
