/** Keycloak's admin console under a content security policy of its own. Knows no other room. */
@NullMarked
package gt.gob.oj.keycloak.administration.console;

import org.jspecify.annotations.NullMarked;
