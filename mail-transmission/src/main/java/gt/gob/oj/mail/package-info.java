/**
 * Gives one message to a mail server and tells what became of it. Shared by both servers; knows neither of them, no
 * database and no settings.
 */
@NullMarked
package gt.gob.oj.mail;

import org.jspecify.annotations.NullMarked;
