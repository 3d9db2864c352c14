/** Reviewers and their cases. */
@NullMarked
package gt.gob.oj.journeys.desk;

import org.jspecify.annotations.NullMarked;
