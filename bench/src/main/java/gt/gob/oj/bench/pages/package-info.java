/**
 * {@code ./portal bench pages}: the cost of the sign-in and registration pages on a phone, compared with Keycloak's
 * theme on the same server. May use local-stack.
 */
@NullMarked
package gt.gob.oj.bench.pages;

import org.jspecify.annotations.NullMarked;
