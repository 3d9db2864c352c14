/** What was typed at registration until the address is confirmed. */
@NullMarked
package gt.gob.oj.keycloak.registration.pending;

import org.jspecify.annotations.NullMarked;
