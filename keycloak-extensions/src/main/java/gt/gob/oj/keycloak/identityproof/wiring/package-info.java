/** The composition root: the only package that connects the domain's ports to store and vault. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.wiring;

import org.jspecify.annotations.NullMarked;
