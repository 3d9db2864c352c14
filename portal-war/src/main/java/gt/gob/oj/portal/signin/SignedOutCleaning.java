package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.OutOfService;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Forgets ended sessions once an hour. */
@ApplicationScoped
class SignedOutCleaning {
    private static final System.Logger LOG = System.getLogger(SignedOutCleaning.class.getName());

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private SignedOutSessions signedOut;

    private @Nullable ScheduledFuture<?> turns;

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        turns = timer.scheduleWithFixedDelay(this::turn, 1, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (turns != null) {
            turns.cancel(false);
        }
    }

    private void turn() {
        try {
            signedOut.forgetOld();
        } catch (OutOfService e) {
            LOG.log(Level.WARNING, "Ended sessions are forgotten in a later turn", e);
        }
    }
}
