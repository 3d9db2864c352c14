package gt.gob.oj.portal.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Starts all jobs of the portal with the application and stops them with it. */
@ApplicationScoped
class PeriodicJobs {
    private static final System.Logger LOG = System.getLogger(PeriodicJobs.class.getName());

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    @Any
    private Instance<PeriodicJob> jobs;

    private final List<ScheduledFuture<?>> scheduled = new ArrayList<>();

    /** After the observers without a priority, which bring the tables up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class) Object start) {
        for (PeriodicJob job : jobs) {
            long millis = job.interval().toMillis();
            scheduled.add(timer.scheduleWithFixedDelay(() -> run(job), 0, millis, TimeUnit.MILLISECONDS));
        }
    }

    @PreDestroy
    void stop() {
        scheduled.forEach(job -> job.cancel(false));
    }

    private static void run(PeriodicJob job) {
        try {
            job.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // Whatever left this method would end the timer.
            LOG.log(Level.WARNING, "A job failed and runs again after its interval", e);
        }
    }
}
