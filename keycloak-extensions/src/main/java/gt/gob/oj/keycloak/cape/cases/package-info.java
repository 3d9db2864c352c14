/** Conflicts that wait for the desk, in {@code oj_cape_conflict}. Knows the rules in cape, nothing else. */
@NullMarked
package gt.gob.oj.keycloak.cape.cases;

import org.jspecify.annotations.NullMarked;
