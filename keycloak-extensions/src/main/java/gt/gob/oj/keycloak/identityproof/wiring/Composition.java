package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import gt.gob.oj.keycloak.identityproof.audit.rest.AuditResource;
import gt.gob.oj.keycloak.identityproof.capture.CapturePorts;
import gt.gob.oj.keycloak.identityproof.capture.Challenges;
import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.page.CaptureServices;
import gt.gob.oj.keycloak.identityproof.capture.page.IdentityProofAction;
import gt.gob.oj.keycloak.identityproof.capture.phone.HandOffResource;
import gt.gob.oj.keycloak.identityproof.capture.upload.ChallengeResource;
import gt.gob.oj.keycloak.identityproof.capture.upload.IdentityUploadResource;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadSessionExtension;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadTokens;
import gt.gob.oj.keycloak.identityproof.desk.Assignments;
import gt.gob.oj.keycloak.identityproof.desk.DecidedCases;
import gt.gob.oj.keycloak.identityproof.desk.Desk;
import gt.gob.oj.keycloak.identityproof.desk.OpenCases;
import gt.gob.oj.keycloak.identityproof.desk.Queue;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceReader;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress;
import gt.gob.oj.keycloak.identityproof.http.DamageReport;
import gt.gob.oj.keycloak.identityproof.judgement.Judging;
import gt.gob.oj.keycloak.identityproof.notice.StepMail;
import gt.gob.oj.keycloak.identityproof.own.OwnRecords;
import gt.gob.oj.keycloak.identityproof.own.rest.OwnResource;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import gt.gob.oj.keycloak.identityproof.review.IdentityProofResource;
import gt.gob.oj.keycloak.identityproof.review.ReviewServices;
import gt.gob.oj.keycloak.identityproof.schedule.InspectionWorkers;
import gt.gob.oj.keycloak.identityproof.statistics.Statistics;
import gt.gob.oj.keycloak.identityproof.statistics.rest.StatisticsResource;
import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import gt.gob.oj.keycloak.identityproof.store.view.JpaOwnRecords;
import gt.gob.oj.keycloak.identityproof.store.view.JpaStatistics;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests;
import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/** Wires the feature by constructors for one Keycloak session. Only the factories of this package use it. */
final class Composition implements Provider {

    private final KeycloakSession session;
    private final Settings settings;
    private final OpenVault vault;
    private final UploadsInProgress uploads;
    private final InspectionWorkers workers;
    private final UnitOfWork<TransactionPorts> work;
    private final Clock clock = Clock.systemUTC();

    Composition(
            KeycloakSession session,
            Settings settings,
            OpenVault vault,
            UploadsInProgress uploads,
            InspectionWorkers workers) {
        this.session = session;
        this.settings = settings;
        this.vault = vault;
        this.uploads = uploads;
        this.workers = workers;
        this.work = new KeycloakUnitOfWork(session.getKeycloakSessionFactory());
    }

    static Composition of(KeycloakSession session) {
        return session.getProvider(Composition.class);
    }

    IdentityProofAction action() {
        return new IdentityProofAction(services());
    }

    ChallengeResource challengeApi() {
        return new ChallengeResource(tokens(), challenges());
    }

    IdentityUploadResource uploadApi() {
        return new IdentityUploadResource(
                session,
                tokens(),
                new UploadSessionExtension(session, handOffs()),
                evidenceUploads(),
                work.of(TransactionPorts::received),
                handOffs());
    }

    HandOffResource phonePages() {
        return new HandOffResource(session, services());
    }

    IdentityProofResource reviewApi() {
        return new IdentityProofResource(
                session,
                new ReviewServices(desk(), reader(), new DirectoryCitizenRecords(session), retention(), damage()),
                ownApi(),
                new StatisticsResource(
                        session, new Statistics(new JpaStatistics(IdentityProofPorts.entityManager(session)))));
    }

    AuditResource auditApi() {
        AuditLog log = new SqlAuditLog(new KeycloakConnections(session.getKeycloakSessionFactory()));
        UnitOfWork<Audit> audit = work.of(TransactionPorts::audit);
        return new AuditResource(session, log, audit);
    }

    StepMail stepMail() {
        return new StepMail(session, IdentityProofPorts.requests(session), ownRecords());
    }

    private OwnResource ownApi() {
        return new OwnResource(
                session, IdentityProofPorts.requests(session), ownRecords(), requests(), retention(), damage());
    }

    private CaptureServices services() {
        return new CaptureServices(
                requests(),
                evidenceUploads(),
                reader(),
                work.of(TransactionPorts::received),
                challenges(),
                handOffs(),
                tokens(),
                new DirectoryCitizenRecords(session),
                ownRecords(),
                settings.limits(),
                damage());
    }

    private CitizenRequests requests() {
        return new CitizenRequests(work.of(TransactionPorts::submission), vault, clock);
    }

    private EvidenceUploads evidenceUploads() {
        return new EvidenceUploads(
                work.of(TransactionPorts::uploads), vault, settings.limits(), uploads, workers::wake);
    }

    private EvidenceReader reader() {
        return new EvidenceReader(work.of(TransactionPorts::evidence), vault);
    }

    private Challenges challenges() {
        UnitOfWork<CapturePorts> capture = work.of(TransactionPorts::capture);
        return new Challenges(capture, evidenceUploads(), clock);
    }

    private PhoneHandOff handOffs() {
        return new PhoneHandOff(work.of(TransactionPorts::capture), clock);
    }

    private UploadTokens tokens() {
        return new UploadTokens(session, handOffs(), work.of(TransactionPorts::proofs));
    }

    private Desk desk() {
        boolean scannerAsked = settings.inspection().scanner() != null;
        return new Desk(
                new Queue(work.of(TransactionPorts::queue)),
                new Assignments(work.of(TransactionPorts::assignments), RealmRules.of(session), clock),
                new OpenCases(work.of(TransactionPorts::cases), scannerAsked, clock),
                new Judging(work.of(TransactionPorts::judgement), clock),
                new DecidedCases(
                        work.of(TransactionPorts::cases),
                        scannerAsked,
                        realmId -> retention(session.realms().getRealm(realmId)),
                        clock));
    }

    private OwnRecords ownRecords() {
        return new JpaOwnRecords(IdentityProofPorts.entityManager(session));
    }

    private DamageReport damage() {
        return new DamageReport(IdentityProofPorts.requests(session));
    }

    private Retention retention() {
        return retention(session.getContext().getRealm());
    }

    private static Retention retention(RealmModel realm) {
        return Retention.of(realm::getAttribute);
    }

    @Override
    public void close() {}
}
