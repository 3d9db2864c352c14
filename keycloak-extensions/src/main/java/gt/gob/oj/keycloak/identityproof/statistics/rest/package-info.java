/** The API of the figures. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.statistics.rest;

import org.jspecify.annotations.NullMarked;
