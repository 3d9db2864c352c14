/** Imported hashes until their first use. Depends on progress. */
@NullMarked
package gt.gob.oj.keycloak.cape.imported;

import org.jspecify.annotations.NullMarked;
