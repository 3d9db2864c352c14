package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.PeriodicJob;
import gt.gob.oj.keycloak.identityproof.store.Turn;
import java.time.Duration;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;

/** Starts the upkeep at its interval, on the first node that asks for the turn. */
record UpkeepSchedule(Settings settings, OpenVault vault) {

    private static final String NAME = "oj-identity-upkeep";
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    PeriodicJob job() {
        return new PeriodicJob(NAME, settings.upkeep(), LONGEST_DELAY, this::start);
    }

    private void start(KeycloakSession session) {
        if (new Turn(KeycloakUnitOfWork.entityManager(session)).take(NAME, settings.upkeep())) {
            session.getProvider(ExecutorsProvider.class)
                    .getExecutor(NAME)
                    .execute(new UpkeepJob(session.getKeycloakSessionFactory(), settings, vault));
        }
    }
}
