/**
 * The administrators' pages over the identity server's API of its own, with the administrator's own token. It imports {@code page},
 * {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.administration;

import org.jspecify.annotations.NullMarked;
