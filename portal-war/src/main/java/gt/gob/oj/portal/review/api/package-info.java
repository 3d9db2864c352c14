/** The identity server's review API and its records. */
@NullMarked
package gt.gob.oj.portal.review.api;

import org.jspecify.annotations.NullMarked;
