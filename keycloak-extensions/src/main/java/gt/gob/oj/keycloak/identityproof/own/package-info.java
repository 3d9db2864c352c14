/**
 * Citizens' access to their own request, including its withdrawal. Depends on domain, http and wiring; review delegates
 * {@code /mine} to it.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.own;

import org.jspecify.annotations.NullMarked;
