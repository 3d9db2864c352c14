/** Connects cape to its store, from Keycloak's configuration. No package depends on it. */
@NullMarked
package gt.gob.oj.keycloak.cape.wiring;

import org.jspecify.annotations.NullMarked;
