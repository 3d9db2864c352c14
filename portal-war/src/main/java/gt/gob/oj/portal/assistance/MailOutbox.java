package gt.gob.oj.portal.assistance;

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

/** Sends what waits in the outbox, every few seconds, on every node. */
@ApplicationScoped
class MailOutbox {
    private static final System.Logger LOG = System.getLogger(MailOutbox.class.getName());
    private static final int A_TURN = 50;
    private static final int SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private CaseMails mails;

    private @Nullable ScheduledFuture<?> turns;

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        turns = timer.scheduleWithFixedDelay(this::turn, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (turns != null) {
            turns.cancel(false);
        }
    }

    private void turn() {
        try {
            mails.forgetOld();
            for (int sent = 0; sent < A_TURN && mails.sendNext(); sent++) {}
        } catch (RuntimeException e) {
            // A timer ends for good with the first failure that escapes; the database comes back, so does the next
            // turn.
            LOG.log(Level.WARNING, "Mails could not be sent in this turn", e);
        }
    }
}
