/** Killed servers, slow connections, mail servers that refuse. */
@NullMarked
package gt.gob.oj.journeys.outages;

import org.jspecify.annotations.NullMarked;
