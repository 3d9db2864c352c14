/** In which language pages and mails of the realm speak. Knows nobody. */
@NullMarked
package gt.gob.oj.keycloak.language;

import org.jspecify.annotations.NullMarked;
