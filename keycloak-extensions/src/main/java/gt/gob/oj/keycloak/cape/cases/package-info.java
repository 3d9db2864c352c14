/** Conflicts for the desk, in {@code oj_cape_conflict}. Depends on the rules in cape, nothing else. */
@NullMarked
package gt.gob.oj.keycloak.cape.cases;

import org.jspecify.annotations.NullMarked;
