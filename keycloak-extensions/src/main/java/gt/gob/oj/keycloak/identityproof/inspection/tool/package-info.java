/** Programs of the machine, each in a process with limits, and the virus scanner. Knows no server. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.inspection.tool;

import org.jspecify.annotations.NullMarked;
