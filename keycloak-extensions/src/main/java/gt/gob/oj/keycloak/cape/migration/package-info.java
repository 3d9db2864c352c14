/** Makes a person of CAPE local at the first right password or the first new one. Knows lookup, imported, and what is written: cases, progress. */
@NullMarked
package gt.gob.oj.keycloak.cape.migration;

import org.jspecify.annotations.NullMarked;
