/**
 * What our REST APIs have in common: the caller's access token, JSON answers, and refusals as RFC 9457 problems. Knows no
 * other package.
 */
@NullMarked
package gt.gob.oj.keycloak.rest;

import org.jspecify.annotations.NullMarked;
