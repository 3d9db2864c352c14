/**
 * The desk's figures for supervisors, counted in the database. Depends on domain and http; review delegates {@code
 * /statistics} to it.
 */
@NullMarked
package gt.gob.oj.keycloak.identityproof.statistics;

import org.jspecify.annotations.NullMarked;
