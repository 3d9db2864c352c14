/** Reads what is printed on a DPI. Knows findings. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection.text;

import org.jspecify.annotations.NullMarked;
