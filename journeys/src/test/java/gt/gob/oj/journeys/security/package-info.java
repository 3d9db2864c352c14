/** Strangers: which pages and endpoints they reach, which requests they may send, and what the answers reveal. */
@NullMarked
package gt.gob.oj.journeys.security;

import org.jspecify.annotations.NullMarked;
