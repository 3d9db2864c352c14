package gt.gob.oj.portal.assistance.mailbox;

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
            for (Mailbox.Numbered one : mailbox.after(requests.position())) {
                threads.take(one.mail());
                requests.advance(one.position());
            }
        } catch (MessagingException away) {
            LOG.log(Level.WARNING, "The help desk''s mailbox could not be read: {0}", away.getMessage());
        }
    }
}
