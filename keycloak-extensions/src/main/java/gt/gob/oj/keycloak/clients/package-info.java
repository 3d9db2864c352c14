/** What the realm tells clients, and what it demands of them. Uses no other room. */
@NullMarked
package gt.gob.oj.keycloak.clients;

import org.jspecify.annotations.NullMarked;
