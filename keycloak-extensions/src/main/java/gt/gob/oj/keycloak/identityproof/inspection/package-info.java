/**
 * What machines find in pieces of evidence, as advice for the reviewer. Knows the domain above it and the desk's port for
 * advice; the programs that decode, read and scan are adapters below it.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection;

import org.jspecify.annotations.NullMarked;
