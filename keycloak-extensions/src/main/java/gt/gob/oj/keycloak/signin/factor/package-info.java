/** Second factors: authenticator app, passkey, recovery codes. */
@NullMarked
package gt.gob.oj.keycloak.signin.factor;

import org.jspecify.annotations.NullMarked;
