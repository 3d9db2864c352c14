/** The required action that collects personal data and evidence, page by page. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.capture.page;

import org.jspecify.annotations.NullMarked;
