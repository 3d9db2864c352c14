/**
 * The sign-in form with its brakes, second factors, lockouts, the password reset, and the mails that inform the owner.
 *
 * <p>Depends on form, captcha, cape (for its answers or outages, and its people's first password), citizen, logout and
 * mail.
 */
@NullMarked
package gt.gob.oj.keycloak.signin;

import org.jspecify.annotations.NullMarked;
