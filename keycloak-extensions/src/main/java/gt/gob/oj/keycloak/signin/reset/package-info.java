/** Choosing a new password by a mailed link. */
@NullMarked
package gt.gob.oj.keycloak.signin.reset;

import org.jspecify.annotations.NullMarked;
