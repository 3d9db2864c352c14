/**
 * "No soy un robot": an SPI, so that the captcha can be replaced, and its provider ALTCHA, which asks the browser for a
 * computation and contacts no external server.
 *
 * <p>May depend on no other room.
 */
@NullMarked
package gt.gob.oj.keycloak.captcha;

import org.jspecify.annotations.NullMarked;
