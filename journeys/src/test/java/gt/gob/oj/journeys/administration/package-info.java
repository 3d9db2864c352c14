/** Administrators: what they may do, alone and by two. */
@NullMarked
package gt.gob.oj.journeys.administration;

import org.jspecify.annotations.NullMarked;
