/** The possible findings about a piece of evidence, and their severity. Depends on evidence. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection.finding;

import org.jspecify.annotations.NullMarked;
