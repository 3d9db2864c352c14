/**
 * What people read about their own account: its recorded activity, and the data that the realm stores about them.
 *
 * <p>Depends on rest, citizen and identityproof (its domain and its wiring).
 */
@NullMarked
package gt.gob.oj.keycloak.account.activity;

import org.jspecify.annotations.NullMarked;
