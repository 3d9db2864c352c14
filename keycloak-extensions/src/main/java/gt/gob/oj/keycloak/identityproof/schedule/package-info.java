/** Jobs that no request waits for, and when they run. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.schedule;

import org.jspecify.annotations.NullMarked;
