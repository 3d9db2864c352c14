package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.identityproof.InspectionTask;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.inspection.Inspector;
import gt.gob.oj.keycloak.identityproof.inspection.Workplace;
import gt.gob.oj.keycloak.identityproof.inspection.tool.ClamdScanner;
import gt.gob.oj.keycloak.identityproof.inspection.tool.FfmpegPictures;
import gt.gob.oj.keycloak.identityproof.inspection.tool.FfmpegVideos;
import gt.gob.oj.keycloak.identityproof.inspection.tool.TesseractReader;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Inspects until nothing waits any more. */
record InspectionJob(KeycloakSessionFactory factory, InspectionSettings settings, OpenVault vault) implements Runnable {

    private static final Logger LOG = Logger.getLogger(InspectionJob.class);
    private static final String PURPOSE = "identity-evidence";

    @Override
    public void run() {
        Thread.currentThread().setContextClassLoader(InspectionJob.class.getClassLoader());
        try {
            Inspector inspector = inspector();
            Optional<InspectionTask> task = inspector.take();
            while (task.isPresent() && !Thread.currentThread().isInterrupted()) {
                inspect(inspector, task.get());
                task = inspector.take();
            }
        } catch (RuntimeException e) {
            LOG.error("pieces of evidence cannot be inspected now; it is tried again", e);
        }
    }

    private static void inspect(Inspector inspector, InspectionTask task) {
        try {
            inspector.inspect(task);
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    e, "the inspection of object %s is put off", task.evidence().id());
        }
    }

    private Inspector inspector() {
        UnitOfWork work = new KeycloakUnitOfWork(factory);
        InspectionSettings.Scanner scanner = settings.scanner();
        return new Inspector(
                work,
                vault.get(),
                new Workplace(settings.directory()),
                new Inspector.Equipment(
                        new FfmpegPictures(settings.tools(), settings.limits().pixels()),
                        new FfmpegVideos(
                                settings.tools(),
                                settings.limits().pixels(),
                                settings.limits().longest()),
                        new TesseractReader(settings.tools()),
                        scanner == null ? null : new ClamdScanner(scanner.host(), scanner.port()),
                        this::seal,
                        settings.limits()),
                Clock.systemUTC());
    }

    private String seal(String realmId, String sha256) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory,
                session -> Seal.of(session, session.realms().getRealm(realmId), PURPOSE)
                        .of(sha256));
    }
}
