/** Where evidence lies, encrypted. Implements a port of the domain, uses nothing else of the feature. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.vault;

import org.jspecify.annotations.NullMarked;
