package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.advice.Advice;
import gt.gob.oj.keycloak.identityproof.advice.CaseAdvice;
import gt.gob.oj.keycloak.identityproof.advice.PromptTexts;
import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.capture.AgreedRequests;
import gt.gob.oj.keycloak.identityproof.capture.CapturePorts;
import gt.gob.oj.keycloak.identityproof.capture.Captures;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPieces;
import gt.gob.oj.keycloak.identityproof.desk.AssignmentPorts;
import gt.gob.oj.keycloak.identityproof.desk.CasePorts;
import gt.gob.oj.keycloak.identityproof.desk.CasePreparation;
import gt.gob.oj.keycloak.identityproof.evidence.EvidencePorts;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionPorts;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionRecords;
import gt.gob.oj.keycloak.identityproof.judgement.CaseFlags;
import gt.gob.oj.keycloak.identityproof.judgement.DeskRules;
import gt.gob.oj.keycloak.identityproof.judgement.JudgementPorts;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.Notices;
import gt.gob.oj.keycloak.identityproof.request.StateChanges;
import gt.gob.oj.keycloak.identityproof.retention.RetentionPorts;
import gt.gob.oj.keycloak.identityproof.store.JpaDeskQueue;
import gt.gob.oj.keycloak.identityproof.store.JpaEvidenceRecords;
import gt.gob.oj.keycloak.identityproof.store.JpaIdentityProofs;
import gt.gob.oj.keycloak.identityproof.store.JpaInspectionQueue;
import gt.gob.oj.keycloak.identityproof.store.JpaInspectionRecords;
import gt.gob.oj.keycloak.identityproof.store.JpaReviewRecords;
import gt.gob.oj.keycloak.identityproof.store.audit.JpaAudit;
import gt.gob.oj.keycloak.identityproof.store.capture.JpaCaptures;
import gt.gob.oj.keycloak.identityproof.store.capture.JpaHandOffs;
import gt.gob.oj.keycloak.identityproof.submission.SubmissionPorts;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Function;

/** The ports of all rooms, bound to one transaction. */
public final class TransactionPorts {

    private final EntityManager em;
    private final CitizenRecords citizens;
    private final IdentityProofs proofs;
    private final EvidenceRecords evidence;
    private final InspectionRecords inspections;
    private final Captures captures;
    private final JpaDeskQueue queue;
    private final Audit audit;
    private final StateChanges changes;
    private final Advice advice;
    private final CaseFlags flags;

    /**
     * @param rules the rules of a realm, by its id
     */
    public TransactionPorts(
            EntityManager em,
            CitizenRecords citizens,
            Notices notices,
            Function<String, DeskRules> rules,
            PromptTexts sayings,
            Clock clock) {
        this.em = em;
        this.citizens = citizens;
        this.proofs = new JpaIdentityProofs(em);
        this.evidence = new JpaEvidenceRecords(em);
        this.inspections = new JpaInspectionRecords(em);
        this.captures = new JpaCaptures(em);
        this.queue = new JpaDeskQueue(em);
        this.audit = new JpaAudit(em);
        this.changes = new StateChanges(proofs, audit, notices);
        this.advice = new CaseAdvice(evidence, inspections, captures, citizens, sayings, clock);
        this.flags = new CaseFlags(queue, proofs, inspections, citizens, advice, rules);
    }

    public IdentityProofs proofs() {
        return proofs;
    }

    public Audit audit() {
        return audit;
    }

    public EvidenceRecords evidence() {
        return evidence;
    }

    public JpaDeskQueue queue() {
        return queue;
    }

    public Captures captures() {
        return captures;
    }

    public InspectionRecords inspections() {
        return inspections;
    }

    public StateChanges changes() {
        return changes;
    }

    public EvidencePorts uploads() {
        return new EvidencePorts(new AgreedRequests(proofs, captures), evidence, new JpaInspectionQueue(em));
    }

    public RetentionPorts retention() {
        return new RetentionPorts(proofs, changes, evidence, audit);
    }

    public CapturePorts capture() {
        return new CapturePorts(proofs, captures, new JpaHandOffs(em), audit);
    }

    public ReceivedPieces received() {
        return new ReceivedPieces(new AgreedRequests(proofs, captures), evidence, inspections, captures);
    }

    public SubmissionPorts submission() {
        return new SubmissionPorts(proofs, changes, evidence, captures, received(), citizens, preparation());
    }

    public InspectionPorts inspection() {
        return new InspectionPorts(new JpaInspectionQueue(em), evidence, flags);
    }

    public AssignmentPorts assignments() {
        return new AssignmentPorts(queue, queue, new JpaReviewRecords(em), preparation(), changes);
    }

    public CasePorts cases() {
        return new CasePorts(queue, new JpaReviewRecords(em), flags, evidence, inspections, advice, audit);
    }

    public JudgementPorts judgement() {
        return new JudgementPorts(queue, new JpaReviewRecords(em), flags, changes);
    }

    private CasePreparation preparation() {
        return new CasePreparation(flags, queue, citizens);
    }
}
