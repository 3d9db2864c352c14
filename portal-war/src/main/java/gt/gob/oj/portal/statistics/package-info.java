/**
 * What those who lead the reviewers see of their work, as pages and as files. It imports {@code page} and {@code signin}
 * only.
 */
@NullMarked
package gt.gob.oj.portal.statistics;

import org.jspecify.annotations.NullMarked;
