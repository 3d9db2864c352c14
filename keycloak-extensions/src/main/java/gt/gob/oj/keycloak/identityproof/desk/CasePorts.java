package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.advice.Advice;
import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionRecords;
import gt.gob.oj.keycloak.identityproof.judgement.CaseFlags;
import gt.gob.oj.keycloak.identityproof.judgement.CaseRecords;
import gt.gob.oj.keycloak.identityproof.judgement.ReviewRecords;

/** The database ports that viewing a case uses. */
public record CasePorts(
        CaseRecords cases,
        ReviewRecords reviews,
        CaseFlags flags,
        EvidenceRecords evidence,
        InspectionRecords inspections,
        Advice advice,
        Audit audit) {}
