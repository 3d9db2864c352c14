/** Killed servers, slow connections, and mail servers that refuse. */
@NullMarked
package gt.gob.oj.journeys.outages;

import org.jspecify.annotations.NullMarked;
