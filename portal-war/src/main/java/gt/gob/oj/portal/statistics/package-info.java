/**
 * What those who lead the reviewers see of their work, as pages and as files. It imports {@code page},
 * {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.statistics;

import org.jspecify.annotations.NullMarked;
