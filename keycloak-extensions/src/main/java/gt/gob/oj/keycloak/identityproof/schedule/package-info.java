/** Background jobs and their schedules. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.schedule;

import org.jspecify.annotations.NullMarked;
