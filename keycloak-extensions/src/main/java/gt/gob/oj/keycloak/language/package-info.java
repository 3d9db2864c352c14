/** The language of the realm's pages and mails. Depends on no other package. */
@NullMarked
package gt.gob.oj.keycloak.language;

import org.jspecify.annotations.NullMarked;
