package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.desk.Desk;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceReader;
import gt.gob.oj.keycloak.identityproof.http.DamageReport;
import gt.gob.oj.keycloak.identityproof.retention.Retention;

/** The use cases behind the review API. */
public record ReviewServices(
        Desk desk, EvidenceReader reader, CitizenRecords citizens, Retention retention, DamageReport damage) {}
