package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.Decision;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The mail with the decision; its text and looks belong to the e-mail theme. */
record DecisionMail(String portalUrl) {

    /** Does nothing for a person without an e-mail address. */
    void send(KeycloakSession session, IdentityProof proof) throws EmailException {
        RealmModel realm = session.realms().getRealm(proof.citizen().realmId());
        Decision decision = proof.decision();
        if (realm == null || decision == null) {
            return;
        }
        session.getContext().setRealm(realm);
        UserModel user = session.users().getUserById(realm, proof.citizen().userId());
        if (user == null || user.getEmail() == null) {
            return;
        }
        boolean approved = decision.outcome() == Outcome.APPROVE;
        session.getProvider(EmailTemplateProvider.class)
                .setRealm(realm)
                .setUser(user)
                .send(
                        approved ? "identityApprovedSubject" : "identityRejectedSubject",
                        approved ? "identity-approved.ftl" : "identity-rejected.ftl",
                        values(proof, decision));
    }

    private Map<String, Object> values(IdentityProof proof, Decision decision) {
        Map<String, Object> values = new HashMap<>();
        values.put("portalUrl", portalUrl + "/mi-identidad");
        if (proof.submission() != null) {
            values.put("receiptCode", proof.submission().receiptCode().value());
        }
        if (decision.reason() != null) {
            values.put("reason", decision.reason());
        }
        // The citizen's own language, not that of whoever happens to be at work.
        values.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, "true");
        return values;
    }
}
