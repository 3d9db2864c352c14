package gt.gob.oj.keycloak.identityproof.submission;

import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.capture.Captures;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPieces;
import gt.gob.oj.keycloak.identityproof.desk.CasePreparation;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.StateChanges;

/** The database ports that a submission uses. */
public record SubmissionPorts(
        IdentityProofs proofs,
        StateChanges changes,
        EvidenceRecords evidence,
        Captures captures,
        ReceivedPieces received,
        CitizenRecords citizens,
        CasePreparation preparation) {}
