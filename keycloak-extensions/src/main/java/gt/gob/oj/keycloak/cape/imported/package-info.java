/** Imported hashes until their first use. Knows progress. */
@NullMarked
package gt.gob.oj.keycloak.cape.imported;

import org.jspecify.annotations.NullMarked;
