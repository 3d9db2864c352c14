/** Read models: questions across rooms, answered by SQL. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.store.view;

import org.jspecify.annotations.NullMarked;
