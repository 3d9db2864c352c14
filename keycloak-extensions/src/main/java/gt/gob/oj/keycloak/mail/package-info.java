/**
 * Sends mail after the request has committed, retries until the mail server accepts it, and never sends it twice.
 * Content and recipient can be decided after the request too ({@link MailTasks}), so that the request takes the same
 * time for known and unknown people.
 *
 * <p>Knows no other package; alone uses {@code gt.gob.oj.mail}.
 */
@NullMarked
package gt.gob.oj.keycloak.mail;

import org.jspecify.annotations.NullMarked;
