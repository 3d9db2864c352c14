/** The page on which a person follows a request and writes again, by a signed link and without an account. */
@NullMarked
package gt.gob.oj.portal.assistance.followup;

import org.jspecify.annotations.NullMarked;
