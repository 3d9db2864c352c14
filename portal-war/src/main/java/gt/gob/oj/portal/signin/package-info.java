/**
 * Signs people in and out through the identity server (OpenID Connect) and lends features the signed-in person's own
 * access. It imports {@code page} and no feature.
 */
@NullMarked
package gt.gob.oj.portal.signin;

import org.jspecify.annotations.NullMarked;
