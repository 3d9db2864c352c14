/** The queue of mails about assistance requests to the help-desk agents. */
@NullMarked
package gt.gob.oj.portal.assistance.mail;

import org.jspecify.annotations.NullMarked;
