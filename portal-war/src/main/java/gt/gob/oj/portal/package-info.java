/** Starts the portal: Jakarta REST, database migration, readiness. No package imports this one. */
@NullMarked
package gt.gob.oj.portal;

import org.jspecify.annotations.NullMarked;
