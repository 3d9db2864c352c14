/** The input of registrations until their address is confirmed. */
@NullMarked
package gt.gob.oj.keycloak.registration.pending;

import org.jspecify.annotations.NullMarked;
