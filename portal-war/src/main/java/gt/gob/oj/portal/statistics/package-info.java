/**
 * Figures about the reviewers' work for supervisors, as pages and as files. The package imports {@code page}, {@code
 * signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.statistics;

import org.jspecify.annotations.NullMarked;
