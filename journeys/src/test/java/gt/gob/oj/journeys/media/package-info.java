/**
 * Pictures and videos of invented documents, generated when a test needs them. The package may use people, nothing
 * else.
 */
@NullMarked
package gt.gob.oj.journeys.media;

import org.jspecify.annotations.NullMarked;
