/** Brakes: captcha, refusals and lockouts after many attempts. */
@NullMarked
package gt.gob.oj.keycloak.signin.brake;

import org.jspecify.annotations.NullMarked;
