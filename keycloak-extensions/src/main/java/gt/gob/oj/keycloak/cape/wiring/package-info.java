/** Joins cape to its store, from Keycloak's configuration. Nobody knows it. */
@NullMarked
package gt.gob.oj.keycloak.cape.wiring;

import org.jspecify.annotations.NullMarked;
