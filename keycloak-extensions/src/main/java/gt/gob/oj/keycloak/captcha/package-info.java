/**
 * "No soy un robot": an SPI of our own, so that another captcha can be put in, and its provider ALTCHA, which asks the
 * browser for a piece of work and no outside server for anything.
 *
 * <p>May know no other room.
 */
@NullMarked
package gt.gob.oj.keycloak.captcha;

import org.jspecify.annotations.NullMarked;
