/** People as administrators find them, and the roles of staff. */
@NullMarked
package gt.gob.oj.keycloak.administration.people;

import org.jspecify.annotations.NullMarked;
