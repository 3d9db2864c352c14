package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.capture.Challenges;
import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPieces;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadTokens;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceReader;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.http.DamageReport;
import gt.gob.oj.keycloak.identityproof.own.OwnRecords;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests;

/** The use cases behind the capture pages. */
public record CaptureServices(
        CitizenRequests requests,
        EvidenceUploads uploads,
        EvidenceReader reader,
        UnitOfWork<ReceivedPieces> received,
        Challenges challenges,
        PhoneHandOff handOffs,
        UploadTokens tokens,
        CitizenRecords citizens,
        OwnRecords ownRecords,
        UploadLimits limits,
        DamageReport damage) {}
