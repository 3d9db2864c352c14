package gt.gob.oj.keycloak.assurance;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofPorts;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The identity status of people, as in the claim {@code identity_status}. */
@FunctionalInterface
interface IdentityStatuses {

    String APPROVED = "approved";

    String of(RealmModel realm, UserModel user);

    static IdentityStatuses in(KeycloakSession session) {
        return (realm, user) -> IdentityProofPorts.requests(session)
                .lastSubmittedState(new CitizenRef(realm.getId(), user.getId()))
                .orElse(ProofState.DRAFT)
                .claim();
    }
}
