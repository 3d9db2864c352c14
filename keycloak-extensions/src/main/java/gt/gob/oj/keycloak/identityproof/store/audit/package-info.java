/** The audit log in the database. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.store.audit;

import org.jspecify.annotations.NullMarked;
