/**
 * The link by which a person of CAPE who forgot the password chooses one and becomes local. Depends on storage and
 * lookup.
 */
@NullMarked
package gt.gob.oj.keycloak.cape.firstpassword;

import org.jspecify.annotations.NullMarked;
