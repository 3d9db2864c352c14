/**
 * CAPE at rest: all of its accounts looked at, or made local in bulk, by commands of operators that work beside running
 * servers. Writes Keycloak's tables by SQL, as Keycloak itself would for one person after the other. May know cape and
 * citizen, and no server.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.bulk;

import org.jspecify.annotations.NullMarked;
