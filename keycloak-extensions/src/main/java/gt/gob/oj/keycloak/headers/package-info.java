/** The headers of every response of the sign-in server. May depend on the rooms form and administration.console. */
@NullMarked
package gt.gob.oj.keycloak.headers;

import org.jspecify.annotations.NullMarked;
