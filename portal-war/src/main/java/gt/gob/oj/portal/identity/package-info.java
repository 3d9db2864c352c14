/**
 * A person's own page about the identity proof. The package imports {@code page}, {@code signin} and {@code
 * identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.identity;

import org.jspecify.annotations.NullMarked;
