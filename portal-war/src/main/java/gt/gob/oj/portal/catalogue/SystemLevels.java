package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.schedule.PeriodicJob;
import gt.gob.oj.portal.signin.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The level that each system asks for, as the identity server has it. It is read ahead, so that no page waits for the
 * identity server; in an outage the levels stay as they were read last.
 */
@ApplicationScoped
public class SystemLevels implements PeriodicJob {
    private static final System.Logger LOG = System.getLogger(SystemLevels.class.getName());

    private final SystemsClient client;
    private volatile Map<String, String> levels = Map.of();

    @Inject
    SystemLevels(IdentityServerClients clients) {
        client = clients.withoutToken(SystemsClient.class, "/systems");
    }

    /** Empty while it is not known, and for a system that is not connected. */
    Optional<Level> of(String system) {
        return Optional.ofNullable(levels.get(system)).flatMap(Level::of);
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        try {
            levels = client.systems().systems().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            SystemsClient.ConnectedSystem::id, SystemsClient.ConnectedSystem::level));
        } catch (OutOfService e) {
            LOG.log(System.Logger.Level.DEBUG, "The levels of the systems stay as they are: {0}", e.getMessage());
        }
    }
}
