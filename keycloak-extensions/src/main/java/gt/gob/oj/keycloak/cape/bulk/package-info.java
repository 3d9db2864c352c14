/**
 * Bulk commands for operators: they examine all accounts of CAPE or import them while servers run. They write
 * Keycloak's tables by SQL, with the same result as Keycloak's own code. May depend on cape and citizen, and not on
 * Keycloak's server.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.bulk;

import org.jspecify.annotations.NullMarked;
