package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.ArrivingPieces;
import gt.gob.oj.keycloak.identityproof.Audit;
import gt.gob.oj.keycloak.identityproof.AuditBook;
import gt.gob.oj.keycloak.identityproof.AuditEntry;
import gt.gob.oj.keycloak.identityproof.Challenges;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.EvidenceIntake;
import gt.gob.oj.keycloak.identityproof.Filing;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.OwnRecords;
import gt.gob.oj.keycloak.identityproof.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.Retention;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.UploadLimits;
import gt.gob.oj.keycloak.identityproof.desk.Assignments;
import gt.gob.oj.keycloak.identityproof.desk.Cases;
import gt.gob.oj.keycloak.identityproof.desk.DecidedCases;
import gt.gob.oj.keycloak.identityproof.desk.Desk;
import gt.gob.oj.keycloak.identityproof.desk.Judging;
import gt.gob.oj.keycloak.identityproof.desk.Queue;
import gt.gob.oj.keycloak.identityproof.store.JpaAudit;
import gt.gob.oj.keycloak.identityproof.store.JpaIdentityProofs;
import gt.gob.oj.keycloak.identityproof.store.JpaOwnRecords;
import gt.gob.oj.keycloak.identityproof.store.SqlAuditBook;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

final class IdentityProofRoot implements IdentityProofProvider {

    private static final Logger LOG = Logger.getLogger(IdentityProofRoot.class);

    private final KeycloakSession session;
    private final Settings settings;
    private final OpenVault vault;
    private final ArrivingPieces arriving;
    private final InspectionWorkers workers;
    private final UnitOfWork work;
    private final Clock clock = Clock.systemUTC();

    IdentityProofRoot(
            KeycloakSession session,
            Settings settings,
            OpenVault vault,
            ArrivingPieces arriving,
            InspectionWorkers workers) {
        this.session = session;
        this.settings = settings;
        this.vault = vault;
        this.arriving = arriving;
        this.workers = workers;
        this.work = new KeycloakUnitOfWork(session.getKeycloakSessionFactory());
    }

    @Override
    public String identityStatus(RealmModel realm, UserModel user) {
        return new JpaIdentityProofs(KeycloakUnitOfWork.entityManager(session))
                .lastSubmittedState(new CitizenRef(realm.getId(), user.getId()))
                .orElse(ProofState.DRAFT)
                .claim();
    }

    @Override
    public Optional<IdentityProof> lastSubmitted(RealmModel realm, UserModel user) {
        return new JpaIdentityProofs(KeycloakUnitOfWork.entityManager(session))
                .lastSubmitted(new CitizenRef(realm.getId(), user.getId()));
    }

    @Override
    public List<IdentityProof> all(RealmModel realm, UserModel user) {
        return new JpaIdentityProofs(KeycloakUnitOfWork.entityManager(session))
                .all(new CitizenRef(realm.getId(), user.getId()));
    }

    @Override
    public Optional<String> report(UnreadableRequest damage) {
        Optional<String> receiptCode =
                new JpaIdentityProofs(KeycloakUnitOfWork.entityManager(session)).receiptCode(damage.requestId());
        LOG.errorf("%s (receipt code %s): %s", damage.getMessage(), receiptCode.orElse("unreadable"), damage.reason());
        return receiptCode;
    }

    @Override
    public OwnRecords ownRecords() {
        return new JpaOwnRecords(KeycloakUnitOfWork.entityManager(session));
    }

    @Override
    public Filing filing() {
        return new Filing(work, vault.get(), clock);
    }

    @Override
    public EvidenceIntake intake() {
        return new EvidenceIntake(work, vault.get(), settings.limits(), arriving, workers::wake);
    }

    @Override
    public Challenges challenges() {
        return new Challenges(work, intake(), clock);
    }

    @Override
    public PhoneHandOff handOffs() {
        return new PhoneHandOff(work, clock);
    }

    @Override
    public Desk desk() {
        return new Desk(
                new Queue(work),
                new Assignments(work, RealmRules.of(session), clock),
                new Cases(
                        work,
                        vault::get,
                        KeycloakUnitOfWork.ADVICE,
                        settings.inspection().scanner() != null,
                        clock),
                new Judging(work, clock),
                new DecidedCases(
                        work,
                        KeycloakUnitOfWork.ADVICE,
                        settings.inspection().scanner() != null,
                        realmId -> retention(session.realms().getRealm(realmId)),
                        clock));
    }

    @Override
    public CitizenRecords citizens() {
        return new DirectoryCitizenRecords(session);
    }

    @Override
    public Retention retention(RealmModel realm) {
        return Retention.of(realm::getAttribute);
    }

    @Override
    public AuditBook auditBook() {
        return new SqlAuditBook(new KeycloakConnections(session.getKeycloakSessionFactory()));
    }

    @Override
    public Audit audit() {
        return new JpaAudit(KeycloakUnitOfWork.entityManager(session));
    }

    @Override
    public void record(RealmModel realm, AuditEntry entry) {
        work.run(r -> {
            r.audit().record(realm.getId(), entry);
            return entry;
        });
    }

    @Override
    public UploadLimits limits() {
        return settings.limits();
    }

    @Override
    public String portalUrl() {
        return settings.portalUrl();
    }

    @Override
    public void close() {}
}
