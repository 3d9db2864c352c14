/**
 * Signs people in and out with the identity server (OpenID Connect) and gives features the signed-in person's access
 * token. The package imports {@code page} and no feature.
 */
@NullMarked
package gt.gob.oj.portal.signin;

import org.jspecify.annotations.NullMarked;
