/**
 * A person's own pages: the state of the identity proof and the profile. It imports {@code page} and {@code signin}
 * only.
 */
@NullMarked
package gt.gob.oj.portal.identity;

import org.jspecify.annotations.NullMarked;
