/**
 * The formats in which CAPE stored passwords over the years, one small class each. Implements {@code PasswordFormat} of
 * the room cape and depends on nothing else of it.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.format;

import org.jspecify.annotations.NullMarked;
