/** A separate content security policy for Keycloak's admin console. Depends on no other room. */
@NullMarked
package gt.gob.oj.keycloak.administration.console;

import org.jspecify.annotations.NullMarked;
