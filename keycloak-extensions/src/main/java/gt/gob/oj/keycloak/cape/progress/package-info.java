/** Who came from CAPE, how and when, and the progress of imports. Depends on the port in cape, nothing else. */
@NullMarked
package gt.gob.oj.keycloak.cape.progress;

import org.jspecify.annotations.NullMarked;
