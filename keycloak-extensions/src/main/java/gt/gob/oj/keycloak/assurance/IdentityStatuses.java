package gt.gob.oj.keycloak.assurance;

import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Where people stand with the proof of their identity, in the words of the claim {@code identity_status}. */
@FunctionalInterface
interface IdentityStatuses {

    String APPROVED = "approved";

    String of(RealmModel realm, UserModel user);

    static IdentityStatuses in(KeycloakSession session) {
        return session.getProvider(IdentityProofProvider.class)::identityStatus;
    }
}
