/**
 * Sends one message to a mail server and reports the outcome. Shared by both servers; depends on neither, on no
 * database and on no settings.
 */
@NullMarked
package gt.gob.oj.mail;

import org.jspecify.annotations.NullMarked;
