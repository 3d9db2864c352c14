package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Connections to Keycloak's own database, each in its own transaction. */
record KeycloakConnections(KeycloakSessionFactory factory) implements SqlAuditLog.Connections {

    @Override
    public <T> T with(SqlAuditLog.Work<T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory,
                session -> IdentityProofPorts.entityManager(session)
                        .unwrap(Session.class)
                        .doReturningWork(work::on));
    }
}
