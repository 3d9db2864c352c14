/** Strangers: what is open to them, what they may send, what they may learn. */
@NullMarked
package gt.gob.oj.journeys.security;

import org.jspecify.annotations.NullMarked;
