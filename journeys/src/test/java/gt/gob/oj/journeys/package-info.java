/**
 * The stories of the guide, one class each, played in a real browser against the real servers; and a few tests that need
 * all servers but no browser. Stories are grouped by what they are
 * about; what they share lies in {@code kit}, {@code fixture}, {@code page}, {@code people} and {@code media}.
 */
@NullMarked
package gt.gob.oj.journeys;

import org.jspecify.annotations.NullMarked;
