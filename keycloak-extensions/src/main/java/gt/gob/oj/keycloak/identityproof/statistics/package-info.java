/** Figures of the desk for those who lead it, counted in the database. Knows domain and http; review hands {@code /statistics} over to it. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.statistics;

import org.jspecify.annotations.NullMarked;
