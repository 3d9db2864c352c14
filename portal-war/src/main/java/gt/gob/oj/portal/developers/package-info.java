/** How to connect an app to the single sign-on. The package imports {@code page} only. */
@NullMarked
package gt.gob.oj.portal.developers;

import org.jspecify.annotations.NullMarked;
