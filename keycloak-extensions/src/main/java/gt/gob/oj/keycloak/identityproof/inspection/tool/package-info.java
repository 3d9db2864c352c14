/** Local programs, each in a process with limits, and the virus scanner. Does not depend on Keycloak. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection.tool;

import org.jspecify.annotations.NullMarked;
