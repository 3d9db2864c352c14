/** Style sheets, scripts and pictures for browsers. */
@NullMarked
package gt.gob.oj.portal.page.asset;

import org.jspecify.annotations.NullMarked;
