/**
 * What people write to the help desk: the form, its cases, the mail to the agents and the agents' desk. It imports
 * {@code page} and {@code signin} only.
 */
@NullMarked
package gt.gob.oj.portal.assistance;

import org.jspecify.annotations.NullMarked;
