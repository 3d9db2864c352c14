/**
 * Keeps the input of a form that cannot be accepted yet: in the tab after a mistake, in the browser after the tab's
 * session has expired. Depends on no other room.
 */
@NullMarked
package gt.gob.oj.keycloak.form;

import org.jspecify.annotations.NullMarked;
