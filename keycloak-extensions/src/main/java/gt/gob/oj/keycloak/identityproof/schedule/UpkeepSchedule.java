package gt.gob.oj.keycloak.identityproof.schedule;

import gt.gob.oj.keycloak.queue.JobClaim;
import gt.gob.oj.keycloak.queue.PeriodicJob;
import java.time.Duration;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;

/** Runs the upkeep at its interval, on the first node that claims the run. */
public record UpkeepSchedule(Duration interval, Runnable upkeep) {

    private static final String NAME = "oj-identity-upkeep";
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    public PeriodicJob job() {
        return new PeriodicJob(NAME, interval, LONGEST_DELAY, this::start);
    }

    private void start(KeycloakSession session) {
        JobClaim turn =
                new JobClaim(session.getProvider(JpaConnectionProvider.class).getEntityManager());
        if (turn.take(NAME, interval)) {
            session.getProvider(ExecutorsProvider.class).getExecutor(NAME).execute(upkeep);
        }
    }
}
