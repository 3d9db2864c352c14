/**
 * The administrators' pages on top of the identity server's administration API. Calls use the administrator's own
 * token. The package imports {@code page}, {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.administration;

import org.jspecify.annotations.NullMarked;
