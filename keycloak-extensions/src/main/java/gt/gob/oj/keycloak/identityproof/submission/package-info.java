/** The citizen submits, withdraws and reopens a request. Knows all rooms whose state a submission depends on. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.submission;

import org.jspecify.annotations.NullMarked;
