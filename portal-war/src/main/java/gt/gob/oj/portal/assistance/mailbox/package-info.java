/** Mails to the help desk's mailbox: each joins the thread that it belongs to or becomes a new request. */
@NullMarked
package gt.gob.oj.portal.assistance.mailbox;

import org.jspecify.annotations.NullMarked;
