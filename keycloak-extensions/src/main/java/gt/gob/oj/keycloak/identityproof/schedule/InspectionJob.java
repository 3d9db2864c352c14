package gt.gob.oj.keycloak.identityproof.schedule;

import gt.gob.oj.keycloak.identityproof.inspection.InspectionTask;
import gt.gob.oj.keycloak.identityproof.inspection.Inspector;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Inspects until no piece waits. */
public record InspectionJob(Supplier<Inspector> inspectors) implements Runnable {

    private static final Logger LOG = Logger.getLogger(InspectionJob.class);

    @Override
    public void run() {
        Thread.currentThread().setContextClassLoader(InspectionJob.class.getClassLoader());
        try {
            Inspector inspector = inspectors.get();
            Optional<InspectionTask> task = inspector.lease();
            while (task.isPresent() && !Thread.currentThread().isInterrupted()) {
                inspect(inspector, task.get());
                task = inspector.lease();
            }
        } catch (RuntimeException e) {
            LOG.error("inspections are not possible now and will be retried", e);
        }
    }

    private static void inspect(Inspector inspector, InspectionTask task) {
        try {
            inspector.inspect(task);
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    e,
                    "the inspection of object %s is postponed",
                    task.evidence().id());
        }
    }
}
