/** From consent to the request: capture, upload, inspection. */
@NullMarked
package gt.gob.oj.journeys.identityproof;

import org.jspecify.annotations.NullMarked;
