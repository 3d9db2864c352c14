package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.inspection.Inspector;
import gt.gob.oj.keycloak.identityproof.inspection.Workplace;
import gt.gob.oj.keycloak.identityproof.inspection.tool.ClamdScanner;
import gt.gob.oj.keycloak.identityproof.inspection.tool.FfmpegPictures;
import gt.gob.oj.keycloak.identityproof.inspection.tool.FfmpegVideos;
import gt.gob.oj.keycloak.identityproof.inspection.tool.TesseractReader;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import gt.gob.oj.keycloak.identityproof.retention.Sweep;
import gt.gob.oj.keycloak.identityproof.retention.Upkeep;
import gt.gob.oj.keycloak.identityproof.schedule.InspectionJob;
import gt.gob.oj.keycloak.identityproof.schedule.UpkeepJob;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Assembles the background jobs. */
record BackgroundWork(KeycloakSessionFactory factory, Settings settings, OpenVault vault) {

    private static final String PRINTS = "identity-evidence";

    UpkeepJob upkeep() {
        UnitOfWork<TransactionPorts> work = new KeycloakUnitOfWork(factory);
        return new UpkeepJob(
                this::retentions,
                () -> new Upkeep(work.of(TransactionPorts::retention), vault.vault(), Clock.systemUTC()),
                () -> new Sweep(
                        work.of(TransactionPorts::evidence), vault.vault(), Clock.systemUTC(), settings.stray()));
    }

    private Map<String, Retention> retentions() {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory,
                session -> session.realms()
                        .getRealmsStream()
                        .collect(Collectors.toMap(RealmModel::getId, realm -> Retention.of(realm::getAttribute))));
    }

    InspectionJob inspection() {
        return new InspectionJob(this::inspector);
    }

    private Inspector inspector() {
        InspectionSettings inspection = settings.inspection();
        InspectionSettings.Scanner scanner = inspection.scanner();
        return new Inspector(
                new KeycloakUnitOfWork(factory).of(TransactionPorts::inspection),
                vault.vault(),
                new Workplace(inspection.directory()),
                new Inspector.Equipment(
                        new FfmpegPictures(
                                inspection.tools(), inspection.limits().pixels()),
                        new FfmpegVideos(
                                inspection.tools(),
                                inspection.limits().pixels(),
                                inspection.limits().longest()),
                        new TesseractReader(inspection.tools()),
                        scanner == null ? null : new ClamdScanner(scanner.host(), scanner.port()),
                        this::seal,
                        inspection.limits()),
                Clock.systemUTC());
    }

    private String seal(String realmId, String sha256) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory,
                session -> Seal.of(session, session.realms().getRealm(realmId), PRINTS)
                        .of(sha256));
    }
}
