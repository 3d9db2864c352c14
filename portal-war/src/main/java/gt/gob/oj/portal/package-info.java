/** Starts the portal: JAX-RS, the tables, readiness. Nothing imports this package. */
@NullMarked
package gt.gob.oj.portal;

import org.jspecify.annotations.NullMarked;
