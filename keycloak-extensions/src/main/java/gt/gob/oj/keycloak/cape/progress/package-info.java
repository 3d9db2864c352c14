/** Who came from CAPE, how and when, and how far imports are. Knows the port in cape, nothing else. */
@NullMarked
package gt.gob.oj.keycloak.cape.progress;

import org.jspecify.annotations.NullMarked;
