/** Keycloak's user storage for CAPE, and the queries of other rooms. Depends on lookup and migration. */
@NullMarked
package gt.gob.oj.keycloak.cape.storage;

import org.jspecify.annotations.NullMarked;
