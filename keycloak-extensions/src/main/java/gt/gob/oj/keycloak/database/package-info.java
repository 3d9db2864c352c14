/** Locks, tables and what runs after the commit. Knows no room. */
@NullMarked
package gt.gob.oj.keycloak.database;

import org.jspecify.annotations.NullMarked;
