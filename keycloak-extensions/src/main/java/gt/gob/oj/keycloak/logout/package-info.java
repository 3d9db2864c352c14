/**
 * Ends a person's sessions and sends back-channel logout notices to the applications, until each has answered. Depends
 * on no other package.
 */
@NullMarked
package gt.gob.oj.keycloak.logout;

import org.jspecify.annotations.NullMarked;
