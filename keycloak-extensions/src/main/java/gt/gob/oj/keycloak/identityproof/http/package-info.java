/**
 * Shared by all REST resources of the feature: authorization, and the format of answers and refusals. Depends on rest
 * and the domain.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.http;

import org.jspecify.annotations.NullMarked;
