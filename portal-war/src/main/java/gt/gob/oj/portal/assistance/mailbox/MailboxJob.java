package gt.gob.oj.portal.assistance.mailbox;

import gt.gob.oj.portal.page.failure.DatabaseOutage;
import gt.gob.oj.portal.schedule.PeriodicJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Reads the mailbox. Nodes may read the same mails: what is stored already is stored once, because each mail has an id.
 */
@ApplicationScoped
class MailboxJob implements PeriodicJob {
    private static final System.Logger LOG = System.getLogger(MailboxJob.class.getName());

    @Inject
    private Mailbox mailbox;

    @Inject
    private IncomingThreads threads;

    @Inject
    private MailedRequests requests;

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        if (!mailbox.exists()) {
            return;
        }
        try {
            Mailbox.Position read = requests.position();
            for (Mailbox.Numbered one : mailbox.after(read)) {
                take(one);
                if (!requests.advance(read, one.position())) {
                    return;
                }
                read = one.position();
            }
        } catch (MessagingException away) {
            LOG.log(Level.WARNING, "The help desk''s mailbox could not be read: {0}", away.getMessage());
        }
    }

    /** A mail that cannot be stored delays no other one. */
    private void take(Mailbox.Numbered one) {
        try {
            threads.take(one.mail());
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.log(Level.ERROR, "Mail " + one.position().last() + " of the help desk could not be stored", failure);
        }
    }
}
