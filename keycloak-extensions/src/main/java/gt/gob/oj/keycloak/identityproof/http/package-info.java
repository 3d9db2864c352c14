/** What all REST of the feature has in common: who calls, and how answers and refusals look. Knows rest and the domain. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.http;

import org.jspecify.annotations.NullMarked;
