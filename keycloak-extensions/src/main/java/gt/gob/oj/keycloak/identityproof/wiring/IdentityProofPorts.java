package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.store.JpaIdentityProofs;
import gt.gob.oj.keycloak.identityproof.store.audit.JpaAudit;
import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** What other rooms use of the feature, in the transaction of the session. */
public final class IdentityProofPorts {

    private IdentityProofPorts() {}

    public static IdentityProofs requests(KeycloakSession session) {
        return new JpaIdentityProofs(entityManager(session));
    }

    /** What the caller does is undone when its line cannot be written. */
    public static Audit audit(KeycloakSession session) {
        return new JpaAudit(entityManager(session));
    }

    static EntityManager entityManager(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
