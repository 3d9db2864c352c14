/** The CAPE database, read only, behind its own pool and a circuit breaker. Knows the port in cape, nothing else. */
@NullMarked
package gt.gob.oj.keycloak.cape.store;

import org.jspecify.annotations.NullMarked;
