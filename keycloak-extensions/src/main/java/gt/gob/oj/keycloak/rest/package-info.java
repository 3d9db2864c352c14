/**
 * Shared by our REST APIs: the caller's access token, JSON answers, and refusals as RFC 9457 problems. Depends on no
 * other package.
 */
@NullMarked
package gt.gob.oj.keycloak.rest;

import org.jspecify.annotations.NullMarked;
