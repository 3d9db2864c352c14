/** The auditors' API. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.audit.rest;

import org.jspecify.annotations.NullMarked;
