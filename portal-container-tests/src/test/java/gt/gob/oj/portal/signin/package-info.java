/**
 * The portal's sign-in against a small OpenID Connect provider that can be made to misbehave. Uses {@code container}.
 */
@NullMarked
package gt.gob.oj.portal.signin;

import org.jspecify.annotations.NullMarked;
