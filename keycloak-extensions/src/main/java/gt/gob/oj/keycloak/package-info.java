/** What several rooms share and none owns. It knows no room. */
@NullMarked
package gt.gob.oj.keycloak;

import org.jspecify.annotations.NullMarked;
