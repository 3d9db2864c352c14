/** The accounts of CAPE in its database or behind a service of its institution, read only, behind a circuit breaker. Knows the port in cape, nothing else. */
@NullMarked
package gt.gob.oj.keycloak.cape.source;

import org.jspecify.annotations.NullMarked;
