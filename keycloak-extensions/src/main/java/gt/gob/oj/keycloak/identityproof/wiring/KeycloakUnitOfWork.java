package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.DeskRecords;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.desk.Advice;
import gt.gob.oj.keycloak.identityproof.desk.CaseFlags;
import gt.gob.oj.keycloak.identityproof.inspection.CaseAdvice;
import gt.gob.oj.keycloak.identityproof.store.JpaAudit;
import gt.gob.oj.keycloak.identityproof.store.JpaCaptures;
import gt.gob.oj.keycloak.identityproof.store.JpaDeskQueue;
import gt.gob.oj.keycloak.identityproof.store.JpaEvidenceRecords;
import gt.gob.oj.keycloak.identityproof.store.JpaHandOffs;
import gt.gob.oj.keycloak.identityproof.store.JpaIdentityProofs;
import gt.gob.oj.keycloak.identityproof.store.JpaInspections;
import gt.gob.oj.keycloak.identityproof.store.JpaReviewRecords;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Function;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Each unit is a Keycloak session and transaction of its own, apart from the request's. */
record KeycloakUnitOfWork(KeycloakSessionFactory factory) implements UnitOfWork {

    static final Advice ADVICE = new CaseAdvice(SpanishSayings.get(), Clock.systemUTC());

    @Override
    public <T> T run(Function<Records, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> work.apply(records(session)));
    }

    private static Records records(KeycloakSession session) {
        EntityManager em = entityManager(session);
        CitizenRecords citizens = new DirectoryCitizenRecords(session);
        return new Records(
                new JpaIdentityProofs(em),
                new JpaEvidenceRecords(em),
                new JpaCaptures(em),
                new JpaHandOffs(em),
                new JpaInspections(em),
                new JpaAudit(em),
                (realmId, proofId, step) -> StepMail.due(session, realmId, proofId, step),
                new DeskRecords(
                        new JpaDeskQueue(em),
                        new JpaReviewRecords(em),
                        new CaseFlags(citizens, ADVICE, RealmRules.of(session))),
                citizens);
    }

    static EntityManager entityManager(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
