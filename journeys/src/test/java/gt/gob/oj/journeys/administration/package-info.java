/** Administrators: what one may do alone, and what needs two. */
@NullMarked
package gt.gob.oj.journeys.administration;

import org.jspecify.annotations.NullMarked;
