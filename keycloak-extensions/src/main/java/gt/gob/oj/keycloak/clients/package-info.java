/** The realm's metadata for clients, and its requirements for them. Depends on no other room. */
@NullMarked
package gt.gob.oj.keycloak.clients;

import org.jspecify.annotations.NullMarked;
