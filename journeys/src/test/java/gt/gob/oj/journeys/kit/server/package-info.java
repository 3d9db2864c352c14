/** Servers that a test starts beside the stack. */
@NullMarked
package gt.gob.oj.journeys.kit.server;

import org.jspecify.annotations.NullMarked;
