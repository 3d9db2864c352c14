/** Shared code that belongs to no single room. Depends on no room. */
@NullMarked
package gt.gob.oj.keycloak;

import org.jspecify.annotations.NullMarked;
