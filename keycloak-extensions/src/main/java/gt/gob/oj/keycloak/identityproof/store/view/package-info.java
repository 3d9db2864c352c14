/** Read models: queries across rooms, in SQL. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.store.view;

import org.jspecify.annotations.NullMarked;
