/** The citizen submits, withdraws and reopens a request. Depends on all rooms whose state a submission needs. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.submission;

import org.jspecify.annotations.NullMarked;
