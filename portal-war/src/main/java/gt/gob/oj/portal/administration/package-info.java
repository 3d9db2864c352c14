/**
 * The administrators' page over the identity server's admin API, with the administrator's own token. It imports
 * {@code page} and {@code signin} only.
 */
@NullMarked
package gt.gob.oj.portal.administration;

import org.jspecify.annotations.NullMarked;
