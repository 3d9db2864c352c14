/** How reviewers come by cases, look at them and judge them. Knows the domain above it and nothing else. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.desk;

import org.jspecify.annotations.NullMarked;
