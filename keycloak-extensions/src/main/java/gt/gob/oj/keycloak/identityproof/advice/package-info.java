/**
 * Shows a reviewer what the inspections and the capture found out about a case. Depends on evidence, findings and
 * capture.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.advice;

import org.jspecify.annotations.NullMarked;
