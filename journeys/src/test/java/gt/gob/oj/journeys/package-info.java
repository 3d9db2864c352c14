/**
 * Journeys through the product, in a real browser against the real servers, and tests that need all servers but no
 * browser. Packages group them by subject. Shared code is in {@code kit}, {@code fixture}, {@code page}, {@code people}
 * and {@code media}.
 */
@NullMarked
package gt.gob.oj.journeys;

import org.jspecify.annotations.NullMarked;
