/** Sign-out by the person, and sign-out notices of the provider by back channel and front channel. */
@NullMarked
package gt.gob.oj.portal.signin.signout;

import org.jspecify.annotations.NullMarked;
