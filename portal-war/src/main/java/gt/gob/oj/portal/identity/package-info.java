/**
 * A person's own page about the identity proof. It imports {@code page} and {@code signin}
 * only.
 */
@NullMarked
package gt.gob.oj.portal.identity;

import org.jspecify.annotations.NullMarked;
