/**
 * CAPE's accounts, read only, in its database or through a web service, behind a circuit breaker. Depends on the port
 * in cape, nothing else.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.source;

import org.jspecify.annotations.NullMarked;
