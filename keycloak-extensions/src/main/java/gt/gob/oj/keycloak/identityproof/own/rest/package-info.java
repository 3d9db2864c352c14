/** The API of a citizen's own request. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.own.rest;

import org.jspecify.annotations.NullMarked;
