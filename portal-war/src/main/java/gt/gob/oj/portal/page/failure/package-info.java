/** Failures that a person may see, and their pages. */
@NullMarked
package gt.gob.oj.portal.page.failure;

import org.jspecify.annotations.NullMarked;
