package gt.gob.oj.portal.signin.session;

import gt.gob.oj.portal.schedule.PeriodicJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Deletes the records of sessions that ended long ago. */
@ApplicationScoped
class SignedOutCleaning implements PeriodicJob {
    @Inject
    private SignedOutSessions signedOut;

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        signedOut.deleteOld();
    }
}
