/** The form of a case as typed: reasons, marks, checks, and the judgement made of them. */
@NullMarked
package gt.gob.oj.portal.review.decision;

import org.jspecify.annotations.NullMarked;
