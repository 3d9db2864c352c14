package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.portal.schedule.PeriodicJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends the mails that are due. */
@ApplicationScoped
class MailOutbox implements PeriodicJob {
    private static final int MOST_MAILS = 50;

    @Inject
    private CaseMails mails;

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        mails.removeExpired();
        for (int sent = 0; sent < MOST_MAILS && mails.sendNext(); sent++) {}
    }
}
