package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.advice.SpanishSayings;
import gt.gob.oj.keycloak.identityproof.notice.StepMail;
import java.time.Clock;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Runs units of work in Keycloak's transactions. */
record KeycloakUnitOfWork(KeycloakSessionFactory factory) implements UnitOfWork<TransactionPorts> {

    @Override
    public <T> T run(Function<TransactionPorts, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> work.apply(ports(session)));
    }

    static TransactionPorts ports(KeycloakSession session) {
        return new TransactionPorts(
                IdentityProofPorts.entityManager(session),
                new DirectoryCitizenRecords(session),
                (realmId, proofId, step) -> StepMail.due(session, realmId, proofId, step),
                RealmRules.of(session),
                SpanishSayings.get(),
                Clock.systemUTC());
    }
}
