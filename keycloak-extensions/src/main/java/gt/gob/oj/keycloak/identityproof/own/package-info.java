/** What citizens see of their own request, and their way out of it. Knows domain, http and wiring; review hands {@code /mine} over to it. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.own;

import org.jspecify.annotations.NullMarked;
