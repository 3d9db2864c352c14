/** Consent, challenges and hand-offs in the database. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.store.capture;

import org.jspecify.annotations.NullMarked;
