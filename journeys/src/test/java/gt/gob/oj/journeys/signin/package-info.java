/** Signing in and out: passwords, second factors, lockouts, resets, and what clients get. */
@NullMarked
package gt.gob.oj.journeys.signin;

import org.jspecify.annotations.NullMarked;
