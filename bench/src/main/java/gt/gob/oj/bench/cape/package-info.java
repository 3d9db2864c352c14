/**
 * {@code ./portal bench cape}: the cost of a sign-in compared with a stock Keycloak, and the speed of the import of
 * CAPE.
 */
@NullMarked
package gt.gob.oj.bench.cape;

import org.jspecify.annotations.NullMarked;
