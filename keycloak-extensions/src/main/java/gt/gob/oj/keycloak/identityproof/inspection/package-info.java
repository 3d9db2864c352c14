/**
 * Inspects pieces of evidence, to advise the reviewer. Depends on the domain above it and on the desk's port for
 * advice. The programs that decode, read and scan are adapters below it.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection;

import org.jspecify.annotations.NullMarked;
