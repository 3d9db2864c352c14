/** What machines and the capture tell a reviewer about a case. Knows evidence, findings and capture. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.advice;

import org.jspecify.annotations.NullMarked;
