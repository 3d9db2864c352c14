/** Examines images: containers, size, sharpness, hidden content. Depends on findings and text. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection.picture;

import org.jspecify.annotations.NullMarked;
