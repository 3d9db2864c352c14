/** Jobs that run at an interval on every node. Knows no feature. */
@NullMarked
package gt.gob.oj.portal.schedule;

import org.jspecify.annotations.NullMarked;
