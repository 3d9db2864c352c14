/** The help desk's mailbox, inside WildFly with PostgreSQL and a mail server. */
@NullMarked
package gt.gob.oj.portal.assistance.mailbox;

import org.jspecify.annotations.NullMarked;
