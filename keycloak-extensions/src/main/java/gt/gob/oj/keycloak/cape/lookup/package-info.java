/**
 * CAPE's answers within one request, and a legacy account as Keycloak's user. Depends on the port in cape, nothing
 * else.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.lookup;

import org.jspecify.annotations.NullMarked;
