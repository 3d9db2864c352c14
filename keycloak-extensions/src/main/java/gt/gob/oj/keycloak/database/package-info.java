/** Locks, tables and work after the commit. Depends on no room. */
@NullMarked
package gt.gob.oj.keycloak.database;

import org.jspecify.annotations.NullMarked;
