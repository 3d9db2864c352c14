package gt.gob.oj.keycloak.status;

import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.identityproof.wiring.VaultReadiness;
import gt.gob.oj.keycloak.mail.backlog.LateMails;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Reads the facts of one realm. */
record RealmFacts(KeycloakSession session, RealmModel realm) {

    private static final Logger LOG = Logger.getLogger(RealmFacts.class);

    Facts read() {
        Optional<Boolean> late = mailIsLate();
        return new Facts(
                late.isPresent(),
                realm.isRegistrationAllowed(),
                VaultReadiness.room(),
                new LegacyPeople(session, realm).isAnswering(),
                late.orElse(true));
    }

    /** Empty if the database does not answer. In a transaction of its own, so that a failure does not end this one. */
    private Optional<Boolean> mailIsLate() {
        try {
            return Optional.of(KeycloakModelUtils.runJobInTransactionWithResult(
                    session.getKeycloakSessionFactory(), own -> new LateMails(own).exist(realm.getId())));
        } catch (RuntimeException silent) { // JPA, the connection pool and the transaction each have exceptions.
            LOG.warnf("The database does not answer (%s)", silent.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
