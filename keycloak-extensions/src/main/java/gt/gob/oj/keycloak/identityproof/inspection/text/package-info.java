/** Reads the printed text of a DPI. Depends on findings. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection.text;

import org.jspecify.annotations.NullMarked;
