/** The list of cases, its filter, and the way to the next case. */
@NullMarked
package gt.gob.oj.portal.review.queue;

import org.jspecify.annotations.NullMarked;
