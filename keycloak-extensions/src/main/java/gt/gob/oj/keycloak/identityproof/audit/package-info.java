/** REST for auditors: the book of what was done. May use the domain, http and wiring. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.audit;

import org.jspecify.annotations.NullMarked;
