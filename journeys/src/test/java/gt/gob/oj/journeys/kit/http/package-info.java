/** Calls without a browser: forms, flows and APIs, also broken and slow ones. */
@NullMarked
package gt.gob.oj.journeys.kit.http;

import org.jspecify.annotations.NullMarked;
