package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.store.SqlAuditBook;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Connections to Keycloak's own database, each piece of work in a transaction of its own. */
record KeycloakConnections(KeycloakSessionFactory factory) implements SqlAuditBook.Connections {

    @Override
    public <T> T with(SqlAuditBook.Work<T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory,
                session -> KeycloakUnitOfWork.entityManager(session)
                        .unwrap(Session.class)
                        .doReturningWork(work::on));
    }
}
