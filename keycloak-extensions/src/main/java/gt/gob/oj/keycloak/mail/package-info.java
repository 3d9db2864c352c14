/**
 * Sends mail after the request has committed, retries until the mail server accepts it, and never sends it twice.
 * {@link MailTasks} can also decide content and recipient after the request, so that the request takes the same time
 * for known and unknown people.
 *
 * <p>Depends on no other package, and is the only one that uses {@code gt.gob.oj.mail}.
 */
@NullMarked
package gt.gob.oj.keycloak.mail;

import org.jspecify.annotations.NullMarked;
