/**
 * Account functions that Keycloak lacks: a new e-mail address confirmed at both mailboxes, closing the account, and
 * the notice of a refused mail. The package {@code activity} shows people their own recorded data.
 *
 * <p>Depends on mail.
 */
@NullMarked
package gt.gob.oj.keycloak.account;

import org.jspecify.annotations.NullMarked;
