/** Sign-in and sign-out: passwords, second factors, lockouts, resets, and what clients receive. */
@NullMarked
package gt.gob.oj.journeys.signin;

import org.jspecify.annotations.NullMarked;
