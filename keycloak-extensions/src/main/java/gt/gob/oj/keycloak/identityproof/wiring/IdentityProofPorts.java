package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.store.JpaIdentityProofs;
import gt.gob.oj.keycloak.identityproof.store.audit.JpaAudit;
import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The feature's ports for other rooms, in the session's transaction. */
public final class IdentityProofPorts {

    private IdentityProofPorts() {}

    public static IdentityProofs requests(KeycloakSession session) {
        return new JpaIdentityProofs(entityManager(session));
    }

    /** If the audit line cannot be written, the caller's transaction rolls back. */
    public static Audit audit(KeycloakSession session) {
        return new JpaAudit(entityManager(session));
    }

    static EntityManager entityManager(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
