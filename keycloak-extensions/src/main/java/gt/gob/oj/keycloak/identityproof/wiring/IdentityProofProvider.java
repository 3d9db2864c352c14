package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.Audit;
import gt.gob.oj.keycloak.identityproof.AuditBook;
import gt.gob.oj.keycloak.identityproof.AuditEntry;
import gt.gob.oj.keycloak.identityproof.Challenges;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.EvidenceIntake;
import gt.gob.oj.keycloak.identityproof.Filing;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.OwnRecords;
import gt.gob.oj.keycloak.identityproof.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.Retention;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.UploadLimits;
import gt.gob.oj.keycloak.identityproof.desk.Desk;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.Provider;

/** The feature, put together for one Keycloak session. */
public interface IdentityProofProvider extends Provider {

    /** The value of the claim {@code identity_status}. */
    String identityStatus(RealmModel realm, UserModel user);

    /** The last request the citizen sent. */
    Optional<IdentityProof> lastSubmitted(RealmModel realm, UserModel user);

    /** Every request of the citizen, newest first. */
    List<IdentityProof> all(RealmModel realm, UserModel user);

    /** Logs the damage for a technical administrator; the receipt code, if that can be read. */
    Optional<String> report(UnreadableRequest damage);

    /** What citizens may know beside it. */
    OwnRecords ownRecords();

    Filing filing();

    EvidenceIntake intake();

    PhoneHandOff handOffs();

    Challenges challenges();

    Desk desk();

    CitizenRecords citizens();

    /** How long the realm keeps evidence. */
    Retention retention(RealmModel realm);

    AuditBook auditBook();

    /** The audit log in the request's own transaction: what the request does is undone when its line cannot be written. */
    Audit audit();

    /** Adds a line to the book about something that is no change of a request. */
    void record(RealmModel realm, AuditEntry entry);

    UploadLimits limits();

    /** The portal's own address, without a slash at the end. */
    String portalUrl();
}
