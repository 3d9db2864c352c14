/**
 * What was typed into a form that cannot be taken yet: kept in the tab after a mistake, in the browser after the tab's
 * session has ended. Knows no other room.
 */
@NullMarked
package gt.gob.oj.keycloak.form;

import org.jspecify.annotations.NullMarked;
