/**
 * Makes a person of CAPE local at the first correct password or the first new one. Depends on lookup, imported, cases
 * and progress.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.migration;

import org.jspecify.annotations.NullMarked;
