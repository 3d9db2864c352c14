/**
 * Account functions that Keycloak lacks: a new e-mail address confirmed at both mailboxes, closing the account, and
 * reading one's own recorded data.
 *
 * <p>Depends on rest, citizen, mail and identityproof (its domain and its wiring).
 */
@NullMarked
package gt.gob.oj.keycloak.account;

import org.jspecify.annotations.NullMarked;
