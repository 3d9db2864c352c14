@NullMarked
package gt.gob.oj.keycloak;

import org.jspecify.annotations.NullMarked;
