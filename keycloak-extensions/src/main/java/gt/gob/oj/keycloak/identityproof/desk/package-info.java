/** How reviewers find, view and judge cases. Depends only on the domain above it. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.desk;

import org.jspecify.annotations.NullMarked;
