/** A new password by a link. */
@NullMarked
package gt.gob.oj.keycloak.signin.reset;

import org.jspecify.annotations.NullMarked;
