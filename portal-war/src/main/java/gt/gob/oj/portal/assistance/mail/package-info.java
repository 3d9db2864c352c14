/** Mails about assistance requests to the help-desk agents, sent after the commit. */
@NullMarked
package gt.gob.oj.portal.assistance.mail;

import org.jspecify.annotations.NullMarked;
