/** The headers of every answer of the sign-in server. May know the rooms form and administration.console. */
@NullMarked
package gt.gob.oj.keycloak.headers;

import org.jspecify.annotations.NullMarked;
