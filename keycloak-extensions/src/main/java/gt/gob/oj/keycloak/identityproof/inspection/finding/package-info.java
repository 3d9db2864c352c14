/** What an inspection can find in a piece of evidence, and how much that weighs. Knows evidence. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection.finding;

import org.jspecify.annotations.NullMarked;
