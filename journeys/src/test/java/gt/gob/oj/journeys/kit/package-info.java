/**
 * Starts servers and browsers once per run, gives each test its own visitors, and records failures. It may use pages
 * and media, not people.
 */
@NullMarked
package gt.gob.oj.journeys.kit;

import org.jspecify.annotations.NullMarked;
