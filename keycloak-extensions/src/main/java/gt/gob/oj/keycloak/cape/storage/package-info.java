/** Keycloak's user storage over CAPE, and what the other rooms ask of it. Knows lookup and migration. */
@NullMarked
package gt.gob.oj.keycloak.cape.storage;

import org.jspecify.annotations.NullMarked;
