/** Pages about the portal itself: privacy, terms, accessibility. The package imports {@code page} only. */
@NullMarked
package gt.gob.oj.portal.about;

import org.jspecify.annotations.NullMarked;
