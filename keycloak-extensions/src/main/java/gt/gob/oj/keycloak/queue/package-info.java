/** Jobs that run at an interval, safe on several nodes. Knows no room. */
@NullMarked
package gt.gob.oj.keycloak.queue;

import org.jspecify.annotations.NullMarked;
