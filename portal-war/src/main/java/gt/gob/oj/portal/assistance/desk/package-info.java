/** The agents' pages, and the record of what agents do. */
@NullMarked
package gt.gob.oj.portal.assistance.desk;

import org.jspecify.annotations.NullMarked;
