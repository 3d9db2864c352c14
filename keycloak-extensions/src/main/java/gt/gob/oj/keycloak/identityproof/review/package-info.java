/** The review API for reviewers and the portal, and the notice of a decision. May use the domain, http and wiring. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.review;

import org.jspecify.annotations.NullMarked;
