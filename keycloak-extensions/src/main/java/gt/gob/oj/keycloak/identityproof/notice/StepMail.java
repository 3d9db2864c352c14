package gt.gob.oj.keycloak.identityproof.notice;

import gt.gob.oj.keycloak.PortalAddress;
import gt.gob.oj.keycloak.identityproof.own.OwnRecords;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import gt.gob.oj.keycloak.identityproof.request.Transitions;
import gt.gob.oj.keycloak.mail.LocalizedMail;
import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTasks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The mail that informs a citizen of a step of their request. The e-mail theme holds its text and layout. */
public record StepMail(KeycloakSession session, IdentityProofs proofs, OwnRecords ownRecords) implements MailTask {

    public static final String ID = "identity-step";

    private static final Set<ProofStep> NOTIFIED = EnumSet.of(
            ProofStep.SUBMIT,
            ProofStep.RESUBMIT,
            ProofStep.ASK_CORRECTION,
            ProofStep.APPROVE,
            ProofStep.REJECT,
            ProofStep.WITHDRAW,
            ProofStep.REOPEN,
            ProofStep.EXPIRE);

    public static void due(KeycloakSession session, String realmId, String proofId, ProofStep step) {
        if (NOTIFIED.contains(step)) {
            MailTasks.of(session).add(session.realms().getRealm(realmId), ID, step.code() + " " + proofId);
        }
    }

    /**
     * Does nothing if the request has moved on, the draft was withdrawn, or the person is gone or has no e-mail
     * address.
     *
     * @param reference the step's code and the id of the request
     */
    @Override
    public void perform(RealmModel realm, String reference) throws EmailException {
        String[] parts = reference.split(" ", 2);
        ProofStep step = Arrays.stream(ProofStep.values())
                .filter(s -> s.code().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        IdentityProof proof = proofs.find(realm.getId(), parts[1]).orElse(null);
        if (proof == null || !holds(step, proof)) {
            return;
        }
        UserModel user = session.users().getUserById(realm, proof.citizen().userId());
        if (user == null || user.getEmail() == null) {
            return;
        }
        new LocalizedMail(session, realm, user)
                .send("identityStep." + step.code() + ".subject", "identity-step.ftl", values(step, proof));
    }

    private static boolean holds(ProofStep step, IdentityProof proof) {
        ProofState led = Transitions.of(step).to();
        boolean taken = led == ProofState.PENDING && proof.state() == ProofState.IN_REVIEW;
        return (proof.state() == led || taken) && (step != ProofStep.WITHDRAW || proof.submission() != null);
    }

    private Map<String, Object> values(ProofStep step, IdentityProof proof) {
        Map<String, Object> values = new HashMap<>();
        values.put("step", step.code());
        values.put("portalUrl", PortalAddress.configured() + "/mi-identidad");
        if (proof.submission() != null) {
            values.put("receiptCode", proof.submission().receiptCode().value());
        }
        Decision decision = proof.decision();
        if (decision != null && step != ProofStep.APPROVE) {
            values.put(
                    "codes",
                    decision.codes().stream().sorted().map(ReasonCode::code).toList());
            if (decision.reason() != null) {
                values.put("reason", decision.reason());
            }
        }
        values.put("corrections", corrections(proof));
        return values;
    }

    private List<Map<String, String>> corrections(IdentityProof proof) {
        return ownRecords.corrections(proof).stream()
                .map(c -> Map.of(
                        "piece", c.piece().code(),
                        "code", c.code().code(),
                        "words", c.words() == null ? "" : c.words()))
                .toList();
    }
}
