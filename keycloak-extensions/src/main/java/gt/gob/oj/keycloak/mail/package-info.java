/**
 * Mail leaves after the request that caused it is committed, again and again until the mail server takes it, and never
 * twice. What a mail says, and to whom, can be decided after the request as well ({@link MailTasks}), so that the
 * request takes the same time for people known and unknown.
 *
 * <p>May know no other room.
 */
@NullMarked
package gt.gob.oj.keycloak.mail;

import org.jspecify.annotations.NullMarked;
