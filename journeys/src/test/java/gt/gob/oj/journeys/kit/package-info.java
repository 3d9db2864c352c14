/** Starts the servers and the browser once per run, gives each test its own visitors, keeps what a failure looked like. It knows pages and media, not people. */
@NullMarked
package gt.gob.oj.journeys.kit;

import org.jspecify.annotations.NullMarked;
