/** Pictures and videos of invented documents, made when a test needs them. They know people, nothing else. */
@NullMarked
package gt.gob.oj.journeys.media;

import org.jspecify.annotations.NullMarked;
