package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/** Admin events of the review: who did what with which request, by ids only. */
record ReviewEvents(KeycloakSession session, Access access) {

    private static final String RESOURCE = "IDENTITY_PROOF";

    /** @param piece null for the case as a whole */
    void viewed(String proofId, @Nullable Piece piece) {
        event(proofId)
                .detail("identity_proof_action", piece == null ? "view" : "view-" + piece.code())
                .success();
    }

    void decided(String proofId, Outcome outcome, String state) {
        judgementEvent(proofId, outcome, state).success();
    }

    void refused(String proofId, Outcome outcome, Refusal refusal) {
        AdminEventBuilder event = judgementEvent(proofId, outcome, refusal.code());
        event.getEvent().setError(refusal.code());
        event.success();
    }

    private AdminEventBuilder judgementEvent(String proofId, Outcome outcome, String became) {
        return event(proofId).detail("identity_proof_action", outcome.code()).detail("identity_proof_outcome", became);
    }

    private AdminEventBuilder event(String proofId) {
        RealmModel realm = session.getContext().getRealm();
        AuthResult caller = access.caller();
        return new AdminEventBuilder(
                        realm,
                        new AdminAuth(realm, caller.token(), caller.user(), caller.client()),
                        session,
                        session.getContext().getConnection())
                .realm(realm)
                .resource(RESOURCE)
                .operation(OperationType.ACTION)
                .resourcePath("identity-proof", "requests", proofId);
    }
}
