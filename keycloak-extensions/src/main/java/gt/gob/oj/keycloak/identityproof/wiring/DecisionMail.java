package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.Decision;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Outcome;
import gt.gob.oj.keycloak.identityproof.store.JpaIdentityProofs;
import gt.gob.oj.keycloak.mail.Letter;
import gt.gob.oj.keycloak.mail.MailTask;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The mail with a decision; its text and looks belong to the e-mail theme. */
record DecisionMail(KeycloakSession session) implements MailTask {

    /** Does nothing for a person who is gone meanwhile or has no e-mail address. */
    @Override
    public void perform(RealmModel realm, String proofId) throws EmailException {
        IdentityProof proof = new JpaIdentityProofs(KeycloakUnitOfWork.entityManager(session))
                .find(realm.getId(), proofId)
                .orElse(null);
        if (proof == null || proof.decision() == null) {
            return;
        }
        UserModel user = session.users().getUserById(realm, proof.citizen().userId());
        if (user == null || user.getEmail() == null) {
            return;
        }
        boolean approved = proof.decision().outcome() == Outcome.APPROVE;
        new Letter(session, realm, user)
                .send(
                        approved ? "identityApprovedSubject" : "identityRejectedSubject",
                        approved ? "identity-approved.ftl" : "identity-rejected.ftl",
                        values(proof, proof.decision()));
    }

    private Map<String, Object> values(IdentityProof proof, Decision decision) {
        Map<String, Object> values = new HashMap<>();
        String portal = session.getProvider(IdentityProofProvider.class).portalUrl();
        values.put("portalUrl", portal + "/mi-identidad");
        if (proof.submission() != null) {
            values.put("receiptCode", proof.submission().receiptCode().value());
        }
        if (decision.reason() != null) {
            values.put("reason", decision.reason());
        }
        return values;
    }
}
