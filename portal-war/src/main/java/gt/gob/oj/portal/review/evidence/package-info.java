/** Streams evidence to the reviewer. */
@NullMarked
package gt.gob.oj.portal.review.evidence;

import org.jspecify.annotations.NullMarked;
