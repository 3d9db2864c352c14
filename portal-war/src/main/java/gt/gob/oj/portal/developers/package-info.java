/** How an app is connected to the single sign-on. It imports {@code page} only. */
@NullMarked
package gt.gob.oj.portal.developers;

import org.jspecify.annotations.NullMarked;
