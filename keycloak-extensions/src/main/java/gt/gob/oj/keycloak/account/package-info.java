/**
 * What a signed-in person does with the own account and Keycloak does not offer: a new e-mail address confirmed at both
 * mailboxes, closing the account, and reading what is recorded about oneself.
 *
 * <p>Knows rest, citizen, mail and identityproof (its domain and its wiring).
 */
@NullMarked
package gt.gob.oj.keycloak.account;

import org.jspecify.annotations.NullMarked;
