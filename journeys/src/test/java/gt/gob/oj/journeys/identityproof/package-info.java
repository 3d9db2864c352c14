/** From consent to the submitted request: capture, upload, inspection. */
@NullMarked
package gt.gob.oj.journeys.identityproof;

import org.jspecify.annotations.NullMarked;
