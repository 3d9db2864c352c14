/**
 * The sign-in form with its brakes, second factors, lockouts, the reset of a forgotten password, and the mails that tell
 * the owner about them.
 *
 * <p>Knows form, captcha, cape (whether it answers, and its people's first password), citizen, logout and mail.
 */
@NullMarked
package gt.gob.oj.keycloak.signin;

import org.jspecify.annotations.NullMarked;
